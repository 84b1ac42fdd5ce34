import type { Explanation } from '#domain/progress/explain.ts';
import { projectionMethod } from '#domain/projection/project.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import { chanceText, likelihood } from '../indicator/projection-text.ts';
import type { Remark } from '../indicator/remark.ts';
import { timeInWords } from '../indicator/time-text.ts';
import type { CaseNumbers } from './case-numbers.ts';

/** Pace so far and pace needed, in a sentence; null where neither is known. */
export function casePace(given: AssessCase, { answer, arithmetic }: Explanation, numbers: CaseNumbers, locale: Locale): Remark | null {
  if (arithmetic === null) return null;
  const { t, format } = locale;
  const { kind, multiple, current, required } = answer.pace;
  const title = t('indicator.pace.title');
  const words = {
    target: targetWords(given, arithmetic, numbers, locale),
    targetTime: timeInWords(arithmetic.target.time, locale),
    time: timeInWords(arithmetic.latest.time, locale),
    current: current === null ? '' : numbers.change(current),
    required: required === null ? '' : numbers.change(required),
    multiple: multiple === null ? '' : format.multiple(multiple),
  };
  switch (kind) {
    case 'multiple':
      return { title, text: t((multiple ?? 0) > 1 ? 'indicator.pace.multiple' : 'indicator.pace.enough', words) };
    case 'reverse':
      return { title, text: t('indicator.pace.reverse', words) };
    case 'already-met':
      return { title, text: t('indicator.pace.alreadyMet', words) };
    case 'deadline-passed':
      return { title, text: t(current === null ? 'indicator.pace.over' : 'indicator.pace.overWith', words) };
    case 'unknown':
      return null;
  }
}

/** Where the trend leads by the target time; null where that time has passed or nothing can be continued. */
export function caseProjection(given: AssessCase, { answer, arithmetic }: Explanation, numbers: CaseNumbers, locale: Locale): Remark | null {
  const { kind, mid, low, high, chance } = answer.projection;
  if (arithmetic === null || kind === 'none' || mid === null || given.asOf >= arithmetic.target.time) return null;
  const { t } = locale;
  const title = t('indicator.projection.title');
  const values = { count: pointCount(given, arithmetic), mid: numbers.amount(mid), time: timeInWords(arithmetic.target.time, locale) };
  if (low === null || high === null) return { title, text: t('indicator.projection.line', values) };
  const band = { ...values, low: numbers.amount(low), high: numbers.amount(high) };
  if (chance === null) return { title, text: t('indicator.projection.band', band) };
  return { title, text: t(`indicator.projection.${likelihood(chance)}`, { ...band, chance: chanceText({ locale }, chance) }) };
}

/** The times a projection rests on: comparable values and the baseline, within its window. */
function pointCount({ baseline }: AssessCase, { rule, points, latest }: VerdictArithmetic): number {
  const times = [...points.map(({ time }) => time), ...(rule === 'trajectory' && baseline ? [baseline.time] : [])];
  return new Set(times.filter((time) => time >= latest.time - projectionMethod.window - 1e-9)).size;
}

/** The target as it is stated: a value, or both ends of a range. */
export function targetWords({ type, range }: AssessCase, { target }: VerdictArithmetic, numbers: CaseNumbers, { t }: Locale): string {
  if (type !== 'range' || !range) return numbers.stated(target.value);
  return t('indicator.range', { lower: numbers.stated(range.lower), upper: numbers.stated(range.upper) });
}
