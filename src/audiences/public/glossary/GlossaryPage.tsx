import { createLazyRoute } from '@tanstack/react-router';
import { GlossaryPanel } from '#panels/glossary/GlossaryPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const glossaryPage = createLazyRoute('/$lang/glossary')({ component: GlossaryPage });

/** The words of the dashboard. */
function GlossaryPage() {
  const { locale } = glossaryPage.useLoaderData();
  return (
    <LocaleProvider locale={locale}>
      <GlossaryPanel />
    </LocaleProvider>
  );
}
