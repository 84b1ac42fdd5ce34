import { rollupMethod } from '#domain/aggregation/rollup.ts';
import type { Locale } from '#i18n/locale.ts';
import type { GroupSummary } from '#model/published-common.ts';

/** The mean with its range and coverage, or why there is none; nothing for a group without an indicator. */
export function groupMean({ mean, low, high, rated, of }: Pick<GroupSummary, 'mean' | 'low' | 'high' | 'rated' | 'of'>, { t, format }: Locale): readonly string[] {
  if (of === 0) return [];
  if (mean === null && rated / of < rollupMethod.minCoverage) return [t('groups.mean.none', { rated, of })];
  // Enough by number, too little by weight: the sentence says so.
  if (mean === null) return [t('groups.mean.noneByWeight', { rated, of, least: format.percent(rollupMethod.minCoverage, 0) })];
  const coverage = t('groups.mean.coverage', { rated, of });
  const words = { mean: format.percent(mean, 0) };
  const count = of - rated;
  if (count === 0 || low === null || high === null) return [t('groups.mean.sentence', words), coverage];
  return [t('groups.mean.range', { ...words, count, low: format.number(low * 100, 0), high: format.percent(high, 0) }), coverage];
}
