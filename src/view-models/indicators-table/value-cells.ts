import type { IndicatorSummary, Latest, VerdictSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import type { Locale } from '#i18n/locale.ts';
import { fewestDecimals } from '../indicator/quantity.ts';
import { timeText } from '../indicator/time-text.ts';
import type { LatestCell, MovementCell, TargetCell } from './indicator-row.ts';

const observationWords = {
  P: 'word.observation.provisional',
  E: 'word.observation.estimated',
  F: 'word.observation.forecast',
  I: 'word.observation.imputed',
  U: 'word.observation.unreliable',
} as const;

/** A target may be stated more finely than the values are printed. */
const mostTargetDecimals = 4;

/** The latest value; with more decimals where rounding would put it on the other side of its target or of the planned path. */
export function latestCell({ latest, decimals, unit, verdicts }: IndicatorSummary, unitWords: string, { t, format }: Locale): LatestCell | null {
  if (latest === null) return null;
  const thresholds = verdicts.flatMap(({ value, expectedValue, lastKnown }) => [value, expectedValue, lastKnown?.expectedValue ?? null]);
  const number = format.valueNear(latest.value, thresholds.filter((threshold) => threshold !== null), decimals);
  return {
    text: latest.qualifier === null ? number : t(`indicators.qualifier.${latest.qualifier}`, { number }),
    unitAfter: unit === 'percent' ? '%' : ` ${unitWords}`,
    year: latest.time.slice(0, 4),
    mark: markOf(latest.status, t),
  };
}

function markOf(status: Latest['status'], t: Locale['t']): string | null {
  return status in observationWords ? t(observationWords[status as keyof typeof observationWords]) : null;
}

/** Movement as signed number in the unit, with 'better' or 'worse' where the indicator has a direction. */
export function movementCell({ movement, decimals }: IndicatorSummary, sinceYear: number, { t, format }: Locale): MovementCell {
  const { from, to, comparable, sign } = movement;
  if (to === null) return { change: null, note: null };
  if (from === null) {
    const isOld = (decimalTime(to[0]) ?? 0) <= sinceYear;
    return { change: null, note: isOld ? t('indicators.movement.noNewer', { year: sinceYear }) : t('indicators.movement.noEarlier') };
  }
  if (!comparable) return { change: null, note: t('indicators.movement.notComparable') };
  const isOtherYear = from[0] !== String(sinceYear);
  const word = sign === null ? null : t(`indicators.movement.${signWords[sign]}`);
  const since = isOtherYear ? t('indicators.movement.since', { time: format.period(from[0]) }) : null;
  return {
    change: format.signed(to[1] - from[1], decimals),
    note: word !== null && since !== null ? t('indicators.movement.both', { word, since }) : (word ?? since),
  };
}

const signWords = { '1': 'better', '0': 'unchanged', '-1': 'worse' } as const;

/** The target's number with its year, and its kind where it is not a plan's own confirmed target. */
export function targetCell(target: VerdictSummary | null, { decimals, type }: IndicatorSummary, locale: Locale): TargetCell | null {
  if (target === null) return null;
  const { t, format } = locale;
  const words = type === 'deliverable' ? t('indicators.target.deliverable') : t('indicators.target.range');
  return {
    text: target.value === null ? words : format.number(target.value, fewestDecimals(target.value, Math.max(decimals, mostTargetDecimals))),
    time: timeText(target.time, locale),
    mark: targetMark(target, t),
  };
}

function targetMark({ kind, evidence }: VerdictSummary, t: Locale['t']): string | null {
  if (evidence === 'unconfirmed') return t('word.evidence.unconfirmed');
  return kind === 'plan' ? null : t(`indicators.target.${kind}`);
}

/** What the sparkline shows, for readers who do not see it. */
export function sparkText({ spark, decimals }: IndicatorSummary, locale: Locale): string {
  const first = spark[0];
  const last = spark.at(-1);
  if (first === undefined || last === undefined) return locale.t('indicators.spark.none');
  const number = (value: number): string => locale.format.number(value, decimals);
  if (first === last) return locale.t('indicators.spark.one', { value: number(last[1]), time: timeText(last[0], locale) });
  return locale.t('indicators.spark.many', {
    first: number(first[1]),
    firstTime: timeText(first[0], locale),
    last: number(last[1]),
    lastTime: timeText(last[0], locale),
  });
}
