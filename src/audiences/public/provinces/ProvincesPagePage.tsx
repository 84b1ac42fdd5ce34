import { createLazyRoute } from '@tanstack/react-router';
import { ProvincesPagePanel } from '#panels/provinces/ProvincesPagePanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const provincesPage = createLazyRoute('/$lang/provinces')({ component: ProvincesPagePage });

/** The eighteen provinces as a map, as equal tiles and as a ranking. */
function ProvincesPagePage() {
  const { locale } = provincesPage.useLoaderData();
  const search = provincesPage.useSearch();
  return (
    <LocaleProvider locale={locale}>
      <ProvincesPagePanel search={search} />
    </LocaleProvider>
  );
}
