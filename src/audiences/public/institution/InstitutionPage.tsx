import { createLazyRoute } from '@tanstack/react-router';
import { InstitutionPanel } from '#panels/institution/InstitutionPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const institutionPage = createLazyRoute('/$lang/institutions/$id')({ component: InstitutionPage });

/** Everything one institution answers for. */
function InstitutionPage() {
  const { locale } = institutionPage.useLoaderData();
  const { id } = institutionPage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <InstitutionPanel id={id} />
    </LocaleProvider>
  );
}
