import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { PublishedFramework } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { capitalised } from '../home/capitalised.ts';
import { countWord } from '../home/count-word.ts';
import { fullName } from '../home/names.ts';
import { type MarkRow, markRow } from '../mark-row.ts';
import { memberRuns } from './member-order.ts';
import { itemMembers } from './members.ts';

/** A part of a plan or group: its marks, how much is rated and reported. */
export type GroupPart = {
  readonly id: string;
  readonly title: string;
  /** null without an indicator. */
  readonly filled: { readonly marks: MarkRow; readonly rated: string; readonly reported: string } | null;
};

export type GroupParts = { readonly kind: PublishedFramework['kind']; readonly title: string; readonly parts: readonly GroupPart[] };

const kinds = ['goal', 'pillar', 'programme', 'component', 'sector'] as const satisfies readonly PublishedFramework['kind'][];
const columns = 20;

/** What stands directly below a plan or a group in the framework, one list a kind, in the order of the documents. */
export function groupParts(overview: OverviewFile, parent: string, texts: Pick<TextsFile, 'framework'>, locale: Locale): readonly GroupParts[] {
  return kinds.flatMap((kind) => {
    const items = overview.framework.filter((item) => item.parent === parent && item.kind === kind).toSorted((one, other) => one.order - other.order);
    if (items.length === 0) return [];
    const title = capitalised(locale.t(`groups.parts.${kind}`, { count: items.length, number: countWord(items.length, locale) }));
    return [{ kind, title, parts: items.map(({ id }) => partOf(id, overview, texts, locale)) }];
  });
}

function partOf(id: string, overview: OverviewFile, texts: Pick<TextsFile, 'framework'>, locale: Locale): GroupPart {
  const { t } = locale;
  const title = fullName(texts.framework, id);
  const members = itemMembers(overview, id);
  const group = overview.groups.find((entry) => entry.id === id);
  if (group === undefined || members.length === 0) return { id, title, filled: null };
  const { rated, reported, of } = group;
  return {
    id,
    title,
    filled: { marks: markRow(memberRuns(members), columns, locale), rated: t('groups.coverage.rated', { rated, of }), reported: t('groups.coverage.reported', { reported, of }) },
  };
}
