import type { Locale } from '#i18n/locale.ts';
import { statusTone } from '#model/status-tone.ts';
import type { IndicatorRow } from './indicator-row.ts';

/** What the rows on screen say together, in whole sentences; empty for no rows. */
export function tableSummary(rows: readonly IndicatorRow[], { t, format }: Locale): readonly string[] {
  if (rows.length === 0) return [];
  const count = (isCounted: (row: IndicatorRow) => boolean): number => rows.filter(isCounted).length;
  const rated = count(({ verdict }) => verdict.status !== 'not-rated');
  const withoutTarget = count(({ verdict }) => verdict.reason === 'no-target');
  const lastKnownRed = count(({ verdict }) => verdict.lastKnown !== null && isRed(verdict.lastKnown.status));
  const red = count(({ verdict }) => isRed(verdict.status));
  const printed = (number: number): string => format.number(number, 0);
  const total = printed(rows.length);
  return [
    rated === 0 ? t('indicators.summary.noneRated', { total, count: total }) : t('indicators.summary.rated', { count: printed(rated), total }),
    ...(red === 0 ? [] : [t('indicators.summary.red', { count: printed(red) })]),
    ...(withoutTarget === 0 ? [] : [t('indicators.summary.noTarget', { count: printed(withoutTarget) })]),
    ...(lastKnownRed === 0 ? [] : [t('indicators.summary.lastKnown', { count: printed(lastKnownRed) })]),
  ];
}

function isRed(status: IndicatorRow['verdict']['status']): boolean {
  const tone = statusTone(status);
  return tone === 'off-track' || tone === 'moving-away';
}
