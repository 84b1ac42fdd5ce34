import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { GroupSummary, PublishedFramework } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { Figure } from '../figure/figure.ts';
import { countWord } from '../home/count-word.ts';
import { type HomeCounts, toneCounts } from '../home/counts.ts';
import { fullName } from '../home/names.ts';
import { joinedTexts } from '../joined-texts.ts';
import { distributionFigure } from './distribution-figure.ts';
import { type GroupCoverage, groupCoverage } from './group-coverage.ts';
import { groupHeadline } from './group-headline.ts';
import { groupMean } from './group-mean.ts';
import { type GroupParts, groupParts } from './group-parts.ts';
import { itemMembers } from './members.ts';
import { memberRuns } from './member-order.ts';
import { type Multiple, multiplesOf } from './multiples.ts';
import { multiplesFigure } from './multiples-figure.ts';
import { type Ancestor, ancestorsOf } from './ancestors.ts';
import { type WorstCases, worstCases } from './worst-case.ts';

/** What a group's page shows where it has indicators. */
export type FilledGroup = {
  readonly counts: HomeCounts;
  /** 'N further indicators are followed without a target'; blank where all or none of them have one. */
  readonly targetless: string;
  readonly distribution: Figure;
  readonly worst: WorstCases;
  readonly coverage: GroupCoverage | null;
  readonly multiples: readonly Multiple[];
  readonly multiplesFigure: Figure;
  readonly mean: readonly string[];
};

export type GroupPage = {
  readonly kind: PublishedFramework['kind'];
  readonly title: string;
  readonly ancestors: readonly Ancestor[];
  readonly headline: readonly string[];
  readonly of: number;
  readonly filled: FilledGroup | null;
  readonly parts: readonly GroupParts[];
};

/** The page of a programme, pillar, sector, component or goal; null where the framework has none of that kind and id. */
export function groupPage(overview: OverviewFile, rawTexts: TextsFile, kind: string, id: string, locale: Locale): GroupPage | null {
  const item = overview.framework.find((entry) => entry.id === id && entry.kind === kind);
  if (item === undefined) return null;
  const texts = joinedTexts(rawTexts);
  const title = fullName(texts.framework, id);
  const members = itemMembers(overview, id);
  const group = overview.groups.find((entry) => entry.id === id) ?? emptyGroup(id);
  const marks = memberRuns(members);
  const headline = groupHeadline({ kind: item.kind, group, marks }, locale);
  return {
    kind: item.kind,
    title,
    ancestors: ancestorsOf(overview, item, texts),
    headline,
    of: members.length,
    filled: members.length === 0 ? null : filledGroup({ id, title, headline, group, members, marks, overview, texts, locale }),
    parts: groupParts(overview, id, texts, locale),
  };
}

/** What a group is shown from. */
export type GroupInput = {
  readonly id: string;
  readonly title: string;
  readonly headline: readonly string[];
  readonly group: GroupSummary;
  readonly members: ReturnType<typeof itemMembers>;
  readonly marks: ReturnType<typeof memberRuns>;
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly locale: Locale;
};

/** The figures and lists of a group that has indicators. */
export function filledGroup({ id, title, headline, group, members, marks, overview, texts, locale }: GroupInput): FilledGroup {
  const { t } = locale;
  const count = members.length;
  const without = group.counts['no-target'] ?? 0;
  const multiples = multiplesOf({ members, overview, texts, locale });
  return {
    counts: toneCounts({ group, marks }, t('groups.counts.caption', { count, total: countWord(count, locale) }), locale),
    targetless: without === 0 || without === count ? '' : t('groups.targetless', { count: without }),
    distribution: distributionFigure({
      id: `${id}-distribution`,
      title: t('groups.distribution.titleOf', { name: title }),
      finding: headline,
      note: t('groups.distribution.note'),
      runs: marks,
      locale,
    }),
    worst: worstCases(members, group, texts, locale),
    coverage: groupCoverage(group, overview, locale),
    multiples: multiples.all,
    multiplesFigure: multiplesFigure({ id: `${id}-indicators`, title: t('groups.multiples.titleOf', { name: title }), finding: headline, multiples, texts, locale }),
    mean: groupMean(group, locale),
  };
}

/** A group the release says nothing of. */
export function emptyGroup(id: string): GroupSummary {
  const none = { rated: 0, of: 0, reported: 0, older: 0, better: 0, worse: 0, unchanged: 0, notComparable: 0 };
  return { id, counts: {}, lastKnown: {}, ...none, mean: null, low: null, high: null, reds: [] };
}
