import type { PublishedVerdict } from '#model/indicator-file.ts';
import { headlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { printedRatio } from './threshold-scale.ts';
import { clockNumber, timeText } from './time-text.ts';

/** One step of the arithmetic: what it is, the numbers in place, the result. */
export type ArithmeticRow = { readonly label: string; readonly formula: string; readonly result: string };

type Values = { readonly baseline: number; readonly latest: number; readonly target: number };

/** The way made, the way expected and the whole way, and their quotients; at the deadline without what was expected. */
export function trajectoryRows(reading: IndicatorReading, verdict: PublishedVerdict, values: Values, isFinal: boolean): readonly ArithmeticRow[] {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const { assessment, arithmetic } = verdict;
  const { achieved, expectedValue, ratio } = assessment;
  const words = headlineWords(reading, verdict);
  const start = bracketed(quantity.operand(values.baseline));
  const made = quantity.step(values.latest - values.baseline);
  const whole = quantity.step(values.target - values.baseline);
  const difference = (from: string): string => t('indicator.formula.difference', { from, less: start });
  const quotient = (of: string, by: string): string => t('indicator.formula.quotient', { of, by: bracketed(by) });
  const rows: ArithmeticRow[] = [];
  const isUnderway = !isFinal && expectedValue !== null;
  if (isUnderway) rows.push({ label: t('indicator.step.path', { time: words.time }), formula: pathFormula(reading, verdict), result: quantity.operand(expectedValue) });
  rows.push({ label: t('indicator.step.made', { time: words.baselineTime }), formula: difference(quantity.operand(values.latest)), result: made });
  if (isUnderway && ratio !== null) {
    const expected = quantity.step(expectedValue - values.baseline);
    rows.push({ label: t('indicator.step.expected', { time: words.time }), formula: difference(quantity.operand(expectedValue)), result: expected });
    rows.push({ label: t('indicator.step.ratio'), formula: quotient(made, expected), result: printedRatio(ratio, arithmetic.thresholds, format) });
  }
  if (achieved !== null) {
    rows.push({ label: t('indicator.step.whole', { time: words.targetTime }), formula: difference(quantity.operand(values.target)), result: whole });
    rows.push({ label: t('indicator.step.achieved'), formula: quotient(made, whole), result: format.percentNear(achieved, arithmetic.thresholds, 1) });
  }
  return rows;
}

/** 'Straight line: 75 (2022) → 82 (2024) → 90 (2025)'. */
function pathFormula({ locale, quantity }: IndicatorReading, { arithmetic: { path, knots } }: PublishedVerdict): string {
  const { t } = locale;
  const corners = knots.map(([time, value]) => t('indicator.fact.valueAt', { value: quantity.operand(value), time: timeText(time, locale) }));
  return t('indicator.formula.path', { kind: t(`indicator.path.${path}`), corners: corners.join(' → ') });
}

/** A range is approached by the distance from it, along a straight line in time. */
export function rangeRows(reading: IndicatorReading, verdict: PublishedVerdict): readonly ArithmeticRow[] {
  const { locale, quantity } = reading;
  const { t, format } = locale;
  const { baseline, latest, target, thresholds } = verdict.arithmetic;
  const { achieved, expectedShare, ratio } = verdict.assessment;
  if (baseline === null || latest === null || achieved === null || target.lower === null || target.upper === null) return [];
  const ends = { lower: target.lower, upper: target.upper };
  const words = headlineWords(reading, verdict);
  const distance = (value: number): string => quantity.step(distanceFrom(ends, value));
  const percent = (share: number): string => format.percentNear(share, thresholds, 1);
  const [from, now] = [distance(baseline.value), distance(latest.value)];
  const isFinal = latest.time >= target.time - 1e-9;
  const time = { latest: clockNumber(Math.min(latest.time, target.time), locale), start: clockNumber(baseline.time, locale), end: clockNumber(target.time, locale) };
  return [
    { label: t('indicator.step.away', { time: words.baselineTime, target: words.target }), formula: distanceFormula(reading, ends, baseline.value), result: from },
    { label: t('indicator.step.away', { time: words.time, target: words.target }), formula: distanceFormula(reading, ends, latest.value), result: now },
    { label: t('indicator.step.achieved'), formula: t('indicator.formula.rest', { of: now, by: from }), result: percent(achieved) },
    ...(isFinal || expectedShare === null ? [] : [{ label: t('indicator.step.elapsed'), formula: t('indicator.formula.elapsed', time), result: percent(expectedShare) }]),
    ...(isFinal || expectedShare === null || ratio === null
      ? []
      : [{ label: t('indicator.step.ratio'), formula: t('indicator.formula.quotient', { of: percent(achieved), by: percent(expectedShare) }), result: printedRatio(ratio, thresholds, format) }]),
  ];
}

type Ends = { readonly lower: number; readonly upper: number };

/** How far a value lies outside a range; 0 within it. */
export function distanceFrom({ lower, upper }: Ends, value: number): number {
  return Math.max(0, lower - value, value - upper);
}

function distanceFormula({ quantity, locale: { t } }: IndicatorReading, { lower, upper }: Ends, value: number): string {
  if (value >= lower && value <= upper) return t('indicator.formula.within', { value: quantity.operand(value) });
  const [from, less] = value < lower ? [lower, value] : [value, upper];
  return t('indicator.formula.difference', { from: quantity.operand(from), less: bracketed(quantity.operand(less)) });
}

/** The margin to a limit, larger on its better side, and how many of the values kept to it. */
export function marginRows(reading: IndicatorReading, verdict: PublishedVerdict, margin: number): readonly ArithmeticRow[] {
  const { t, format } = reading.locale;
  const { compliantShare } = verdict.assessment;
  const share = compliantShare === null ? [] : [{ label: t('indicator.step.compliant'), formula: '', result: format.percent(compliantShare, 0) }];
  return [{ label: t('indicator.step.margin'), formula: marginFormula(reading, verdict), result: reading.quantity.change(margin) }, ...share];
}

/** Of a range the nearer end counts; a limit not to be exceeded is taken the other way round. */
function marginFormula(reading: IndicatorReading, verdict: PublishedVerdict): string {
  const { locale: { t }, quantity } = reading;
  const { latest, target: { value: bound, lower, upper } } = verdict.arithmetic;
  const value = latest?.value ?? 0;
  const difference = (from: string, less: string): string => t('indicator.formula.difference', { from, less: bracketed(less) });
  const own = quantity.operand(value);
  if (lower !== null && upper !== null) return value - lower <= upper - value ? difference(own, quantity.operand(lower)) : difference(quantity.operand(upper), own);
  const limit = quantity.operand(bound ?? 0);
  return verdict.case.direction === 'decrease' ? difference(limit, own) : difference(own, limit);
}

/** A negative number after a sign stands in brackets. */
export function bracketed(number: string): string {
  return number.startsWith('−') ? `(${number})` : number;
}
