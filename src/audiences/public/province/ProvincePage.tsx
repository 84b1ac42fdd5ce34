import { createLazyRoute } from '@tanstack/react-router';
import { ProvincePanel } from '#panels/provinces/ProvincePanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const provincePage = createLazyRoute('/$lang/provinces/$iso')({ component: ProvincePage });

/** One province with all that is published for it. */
function ProvincePage() {
  const { locale } = provincePage.useLoaderData();
  const { iso } = provincePage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <ProvincePanel iso={iso} />
    </LocaleProvider>
  );
}
