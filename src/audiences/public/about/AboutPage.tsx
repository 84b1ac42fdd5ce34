import { createLazyRoute } from '@tanstack/react-router';
import { AboutPanel } from '#panels/about/AboutPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const aboutPage = createLazyRoute('/$lang/about')({ component: AboutPage });

/** Publisher and standing, licences, accessibility, contact. */
function AboutPage() {
  const { locale } = aboutPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <AboutPanel />
    </LocaleProvider>
  );
}
