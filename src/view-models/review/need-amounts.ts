import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { judgedValue, targetAmount } from '../groups/value-words.ts';
import { withUnit } from '../home/value.ts';
import { fewestDecimals } from '../indicator/quantity.ts';
import { timeText } from '../indicator/time-text.ts';
import type { Need } from './needs-decision.ts';
import { timeInWords } from './time-in-words.ts';

type Units = TextsFile['units'];

/** Where an indicator stands against its path or its target, in the unit. */
export type NeedAmounts = {
  /** 76%; words where there is none. */
  readonly value: string;
  /** 2024; blank without a value. */
  readonly period: string;
  /** 'path 85% (2024)'; blank where there is none to compare with. */
  readonly path: string;
  /** '9 points short'; blank where nothing is short. */
  readonly gap: string;
  /** 'target 90% (2025)'. */
  readonly target: string;
};

export function needAmounts(need: Need, units: Units, locale: Locale): NeedAmounts {
  const { t } = locale;
  const { indicator, verdict } = need;
  const value = judgedValue(need, units, locale);
  const target = targetAmount(verdict, indicator, units, locale);
  return {
    value: value === null ? t(indicator.type === 'deliverable' ? 'groups.deliverable.open' : 'review.value.none') : value.amount,
    period: value?.period ?? '',
    path: pathWords(need, units, locale),
    gap: gapWords(need, units, locale),
    target: targetWords(need, target, locale),
  };
}

function targetWords({ indicator, verdict }: Need, target: string | null, locale: Locale): string {
  const { t } = locale;
  if (target !== null) return t('review.value.target', { target, year: timeText(verdict.time, locale) });
  return indicator.type === 'deliverable' ? t('review.value.due', { time: timeInWords(verdict.time, locale) }) : t('review.value.range', { year: timeText(verdict.time, locale) });
}

/** The path says nothing of a verdict that is final: then the target is what counts. */
function pathWords(need: Need, units: Units, locale: Locale): string {
  const { indicator, verdict, isFinal } = need;
  const expected = expectedOf(need);
  const point = judgedPoint(need);
  if (isFinal || expected === null || point === null || verdict.value === null) return '';
  const path = withUnit(locale.format.number(expected, fewestDecimals(expected, indicator.decimals + 1)), indicator.unit, units);
  return locale.t('review.value.path', { path, year: timeText(point.time, locale) });
}

function gapWords(need: Need, units: Units, locale: Locale): string {
  const { indicator, verdict, isFinal } = need;
  const point = judgedPoint(need);
  const wanted = isFinal ? verdict.value : (expectedOf(need) ?? verdict.value);
  if (point === null || wanted === null || indicator.type === 'range' || indicator.type === 'deliverable' || indicator.direction === 'none') return '';
  const missing = indicator.direction === 'increase' ? wanted - point.value : point.value - wanted;
  if (missing <= 0) return '';
  return locale.t(indicator.direction === 'increase' ? 'review.gap.short' : 'review.gap.over', { difference: difference(missing, indicator, units, locale) });
}

export function expectedOf({ verdict: { lastKnown, expectedValue } }: Need): number | null {
  return lastKnown?.expectedValue ?? expectedValue;
}

/** The value a verdict rests on, as number: of a last known one that of its period, of a final one that of the target date, else the latest. */
export function judgedPoint({ indicator: { spark, latest }, verdict, isFinal }: Need): { readonly time: number; readonly value: number } | null {
  const wanted = verdict.lastKnown === null ? null : decimalTime(verdict.lastKnown.time);
  const found = spark.find(([time]) => (wanted === null ? isFinal && time >= verdict.time - instant : Math.abs(time - wanted) < instant));
  if (found !== undefined) return { time: found[0], value: found[1] };
  const time = latest === null ? null : decimalTime(latest.time);
  return latest === null || time === null ? null : { time, value: latest.value };
}

const instant = 1e-6;

/** The size of a difference in the unit: 9 points, 1,200 km, 3 places; never printed as nothing. */
export function difference(value: number, { unit, decimals }: Pick<IndicatorSummary, 'unit' | 'decimals'>, units: Units, { t, format }: Locale): string {
  const size = Math.abs(value);
  const number = format.valueNear(size, [0], fewestDecimals(size, decimals + 1));
  const count = number === '1' ? 1 : 2;
  if (unit === 'percent') return t('review.points', { number, count });
  if (unit.startsWith('rank')) return t('review.places', { number, count });
  return withUnit(number, unit, units);
}
