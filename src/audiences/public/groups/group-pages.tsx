import { createLazyRoute } from '@tanstack/react-router';
import type { Locale } from '#i18n/locale.ts';
import type { GroupKind } from '#panels/GroupLink.tsx';
import { GroupPanel } from '#panels/group/GroupPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';

export const programmePage = createLazyRoute('/$lang/programmes/$id')({
  component: () => <GroupPage kind="programme" id={programmePage.useParams().id} locale={programmePage.useLoaderData().locale} />,
});

export const pillarPage = createLazyRoute('/$lang/pillars/$id')({
  component: () => <GroupPage kind="pillar" id={pillarPage.useParams().id} locale={pillarPage.useLoaderData().locale} />,
});

export const sectorPage = createLazyRoute('/$lang/sectors/$id')({
  component: () => <GroupPage kind="sector" id={sectorPage.useParams().id} locale={sectorPage.useLoaderData().locale} />,
});

export const componentPage = createLazyRoute('/$lang/components/$id')({
  component: () => <GroupPage kind="component" id={componentPage.useParams().id} locale={componentPage.useLoaderData().locale} />,
});

export const goalPage = createLazyRoute('/$lang/goals/$id')({
  component: () => <GroupPage kind="goal" id={goalPage.useParams().id} locale={goalPage.useLoaderData().locale} />,
});

type GroupPageProps = { readonly kind: GroupKind; readonly id: string; readonly locale: Locale };

/** One programme, pillar, sector, component or goal with all its indicators. */
function GroupPage({ kind, id, locale }: GroupPageProps) {
  return (
    <LocaleProvider locale={locale}>
      <GroupPanel kind={kind} id={id} />
    </LocaleProvider>
  );
}
