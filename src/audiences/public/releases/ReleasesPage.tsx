import { createLazyRoute } from '@tanstack/react-router';
import { ReleasesPanel } from '#panels/releases/ReleasesPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const releasesPage = createLazyRoute('/$lang/releases')({ component: ReleasesPage });

/** The releases of the dataset, newest first, and any two of them compared. */
function ReleasesPage() {
  const { locale } = releasesPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <ReleasesPanel />
    </LocaleProvider>
  );
}
