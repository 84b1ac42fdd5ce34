import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { GroupCoverage } from '../groups/group-coverage.ts';
import { groupPage } from '../groups/group-page.ts';
import { memberRuns } from '../groups/member-order.ts';
import { itemMembers } from '../groups/members.ts';
import type { NamedCase } from '../groups/worst-case.ts';
import type { HomeCounts } from '../home/counts.ts';
import { type MarkRow, markRow } from '../mark-row.ts';

export type ProgrammeSlide = {
  readonly finding: string;
  readonly marks: MarkRow;
  readonly counts: HomeCounts;
  readonly worst: NamedCase | null;
  readonly worstNote: string;
  /** The other reds by name. */
  readonly others: readonly NamedCase[];
  readonly coverage: GroupCoverage | null;
};

const columns = 20;

/** A programme in three things: its distribution, its worst case, its coverage; null where it has no indicator. */
export function programmeSlide(overview: OverviewFile, texts: TextsFile, id: string, locale: Locale): ProgrammeSlide | null {
  const page = groupPage(overview, texts, 'programme', id, locale);
  if (page === null || page.filled === null) return null;
  const { counts, worst, coverage } = page.filled;
  const [first, ...others] = worst.cases;
  return {
    finding: page.headline.join(' '),
    marks: markRow(memberRuns(itemMembers(overview, id)), columns, locale),
    counts,
    worst: first ?? null,
    worstNote: worst.note,
    others,
    coverage,
  };
}
