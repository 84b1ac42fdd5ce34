import { createLazyRoute } from '@tanstack/react-router';
import { plainText } from '#i18n/lao-words.ts';
import { HomePanel } from '#panels/home/HomePanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import '#panels/home/home.css';

/** The screen of `/{lang}`. */
export const homePage = createLazyRoute('/$lang/')({ component: HomePage });

function HomePage() {
  const { locale } = homePage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <title>{plainText(locale.t('shell.pageTitle', { page: locale.t('shell.overview') }))}</title>
      <HomePanel />
    </LocaleProvider>
  );
}
