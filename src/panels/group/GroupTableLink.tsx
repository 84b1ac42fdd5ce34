import { useLocale } from '#ui/LocaleProvider.tsx';
import type { GroupPage } from '#view-models/groups/group-page.ts';
import { FacetLink } from '../home/FacetLink.tsx';

type GroupTableLinkProps = { readonly kind: GroupPage['kind']; readonly id: string; readonly count: number };

/** To the table of indicators, filtered by the group; the table has no filter for goals. */
export function GroupTableLink({ kind, id, count }: GroupTableLinkProps) {
  const { t } = useLocale();
  if (kind === 'goal') return null;
  return (
    <FacetLink facet={kind} id={id}>
      {t('groups.toTable', { count })}
    </FacetLink>
  );
}
