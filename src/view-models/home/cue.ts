import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';

/** The year whose values movement is measured from: the first year of the plans; the as-of year without a plan. */
export function firstYear({ plans, asOf }: { readonly plans: readonly { readonly from: number }[]; readonly asOf: string }): number {
  return Math.min(Number(asOf.slice(0, 4)), ...plans.map(({ from }) => from));
}

/** What is followed beside the counted targets, and where it moved; blank when every indicator has a target. */
export function homeCue(home: HomeFile, { t }: Locale): string {
  const { of: count, better, worse, unchanged, notComparable } = home.withoutTarget;
  if (count === 0) return '';
  const further = t('home.cue.further', { count });
  return `${further} ${t('home.cue.movement', { year: firstYear(home), better, worse, unchanged, notComparable })}`;
}
