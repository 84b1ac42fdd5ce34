import { createLazyRoute } from '@tanstack/react-router';
import { SystemPanel } from '#panels/systems/SystemPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const systemPage = createLazyRoute('/$lang/systems/$id')({ component: SystemPage });

/** One digital-government system with its facts, its roll-out and its sources. */
function SystemPage() {
  const { locale } = systemPage.useLoaderData();
  const { id } = systemPage.useParams();
  return (
    <LocaleProvider locale={locale}>
      <SystemPanel id={id} />
    </LocaleProvider>
  );
}
