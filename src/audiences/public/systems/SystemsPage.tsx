import { createLazyRoute } from '@tanstack/react-router';
import { SystemsPanel } from '#panels/systems/SystemsPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const systemsPage = createLazyRoute('/$lang/systems')({ component: SystemsPage });

/** The digital-government systems and how far each government body has come with them. */
function SystemsPage() {
  const { locale } = systemsPage.useLoaderData();
  const search = systemsPage.useSearch();
  return (
    <LocaleProvider locale={locale}>
      <SystemsPanel search={search} />
    </LocaleProvider>
  );
}
