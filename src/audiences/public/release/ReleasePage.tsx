import { createLazyRoute } from '@tanstack/react-router';
import { ReleasePanel } from '#panels/releases/ReleasePanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const releasePage = createLazyRoute('/$lang/releases/$id')({ component: ReleasePage });

/** One release: what changed since an earlier one, when and why. */
function ReleasePage() {
  const { locale } = releasePage.useLoaderData();
  const { id } = releasePage.useParams();
  const search = releasePage.useSearch();
  return (
    <LocaleProvider locale={locale}>
      <ReleasePanel id={id} search={search} />
    </LocaleProvider>
  );
}
