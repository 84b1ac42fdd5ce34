import { createLazyRoute } from '@tanstack/react-router';
import { LegalTextPanel } from '#panels/legal/LegalTextPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const legalTextPage = createLazyRoute('/$lang/legal/$id')({ component: LegalTextPage });

/** One legal or policy text with its events, numbers and sources. */
function LegalTextPage() {
  const { locale } = legalTextPage.useLoaderData();
  const { id } = legalTextPage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <LegalTextPanel id={id} />
    </LocaleProvider>
  );
}
