import type { Locale } from '#i18n/locale.ts';
import type { GroupSummary, PublishedPlan } from '#model/published-common.ts';
import { type CoverageBar, coverageBar, recentFromYear } from '../coverage-bar.ts';
import { firstYear } from '../home/cue.ts';
import { coverageOf } from '../home/programmes.ts';

/** How much of a group is rated, how much reported, and where it moved. */
export type GroupCoverage = {
  readonly rated: string;
  readonly reported: string;
  readonly bar: CoverageBar;
  readonly recentFrom: number;
  /** What the two words mean, and the movement since the plans began. */
  readonly notes: readonly string[];
};

type Dates = { readonly asOf: string; readonly plans: readonly PublishedPlan[] };

/** null for a group without an indicator. */
export function groupCoverage(group: GroupSummary, { asOf, plans }: Dates, locale: Locale): GroupCoverage | null {
  const { t } = locale;
  const { of, rated, reported, better, worse, unchanged, notComparable } = group;
  if (of === 0) return null;
  const recentFrom = recentFromYear(asOf);
  const year = firstYear({ plans, asOf });
  return {
    rated: t('groups.coverage.rated', { rated, of }),
    reported: t('groups.coverage.reported', { reported, of }),
    bar: coverageBar(coverageOf(group), recentFrom, locale),
    recentFrom,
    notes: [
      t('groups.coverage.ratedHelp'),
      t('groups.coverage.reportedHelp', { year: recentFrom }),
      t('home.cue.movement', { year, better, worse, unchanged, notComparable }),
    ],
  };
}
