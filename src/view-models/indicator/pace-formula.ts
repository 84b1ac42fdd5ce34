import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { TimedValue } from '#model/time.ts';
import { bracketed } from './arithmetic-rows.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { clockNumber } from './time-text.ts';

const sameTime = 1e-9;

/** 'So far (76 − 75) ÷ (2024 − 2022); needed (90 − 76) ÷ (2025 − 2024).' Blank where no pace is told. */
export function paceFormula({ locale, quantity }: IndicatorReading, verdict: PublishedVerdict): string {
  const from = paceStart(verdict);
  const { t } = locale;
  const { latest, target } = verdict.arithmetic;
  const { pace } = verdict.assessment;
  if (latest === null || pace.kind === 'already-met') return '';
  const own = quantity.operand(latest.value);
  const clock = (time: number): string => clockNumber(time, locale);
  const soFar = from === null || pace.current === null ? [] : [t('indicator.pace.soFar', { to: own, from: bracketed(quantity.operand(from.value)), toTime: clock(latest.time), fromTime: clock(from.time) })];
  const goal = goalOf(latest.value, target);
  const isAsked = pace.kind === 'multiple' || pace.kind === 'reverse';
  const needed = !isAsked || goal === null ? [] : [t('indicator.pace.needed', { to: quantity.operand(goal), from: bracketed(own), toTime: clock(target.time), fromTime: clock(latest.time) })];
  const parts = [...soFar, ...needed];
  return parts.length === 0 ? '' : t('indicator.pace.formula', { parts: parts.join('; ') });
}

/** The value the pace so far is counted from: the earliest comparable one of the last five years, the baseline among them where the rule uses it. */
export function paceStart({ arithmetic: { latest }, case: given }: PublishedVerdict): TimedValue | null {
  if (latest === null) return null;
  const isFree = given.type === 'threshold' || !given.baseline;
  const measured = (given.observations ?? []).filter(({ status, time }) => status !== 'F' && time <= latest.time + sameTime).toSorted((a, b) => a.time - b.time);
  const lastBreak = measured.findLastIndex(({ breakBefore }) => breakBefore === 'stated');
  const comparable = isFree ? measured.slice(Math.max(0, lastBreak)) : measured.filter(({ time }) => time > (given.baseline?.time ?? -Infinity) + sameTime);
  const points: readonly TimedValue[] = isFree || !given.baseline ? comparable : [given.baseline, ...comparable];
  const first = points.find(({ time }) => time >= latest.time - trajectoryMethod.paceWindow - sameTime);
  return first === undefined || latest.time - first.time <= sameTime ? null : { time: first.time, value: first.value };
}

/** The target, or the nearer end of a range. */
function goalOf(latest: number, { value, lower, upper }: PublishedVerdict['arithmetic']['target']): number | null {
  if (value !== null || lower === null || upper === null) return value;
  return Math.abs(lower - latest) <= Math.abs(latest - upper) ? lower : upper;
}
