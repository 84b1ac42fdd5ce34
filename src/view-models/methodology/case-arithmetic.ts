import type { Explanation } from '#domain/progress/explain.ts';
import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import { printedRatio } from '../indicator/threshold-scale.ts';
import { clockNumber, timeInWords } from '../indicator/time-text.ts';
import { type ArithmeticRow, distanceFrom } from '../indicator/arithmetic-rows.ts';
import type { CaseNumbers } from './case-numbers.ts';

const bounds = [trajectoryMethod.onTrack, trajectoryMethod.behind, 0] as const;

/** The steps of a verdict with their numbers in place: x, P, E and R, or the margin to a limit. Empty where nothing could be compared. */
export function caseArithmetic(given: AssessCase, { answer, arithmetic }: Explanation, numbers: CaseNumbers, locale: Locale): readonly ArithmeticRow[] {
  if (arithmetic === null) return [];
  const { t, format } = locale;
  const { achieved, expectedShare, expectedValue, ratio, margin, compliantShare } = answer;
  const print = (value: number): string => bracketed(numbers.bare(value));
  const percent = (share: number): string => format.percentNear(share, bounds, 1);
  const start = given.baseline ?? null;
  const way = start === null || given.type !== 'change' ? null : `${print(arithmetic.target.value)} − ${print(start.value)}`;
  const share = (value: number): string => (way === null || start === null ? '' : `(${print(value)} − ${print(start.value)}) ÷ (${way})`);
  const rows: ArithmeticRow[] = [];
  if (expectedValue !== null) {
    rows.push({ label: t('method.row.expected', { time: timeInWords(arithmetic.latest.time, locale) }), formula: t(`indicator.path.${arithmetic.path}`), result: numbers.bare(expectedValue) });
  }
  const range = rangeFormulas(given, arithmetic, numbers, locale);
  if (achieved !== null) rows.push({ label: t('method.row.achieved'), formula: range?.achieved ?? share(arithmetic.latest.value), result: percent(achieved) });
  if (expectedShare !== null) rows.push({ label: t('method.row.expectedShare'), formula: range?.expected ?? (expectedValue === null ? '' : share(expectedValue)), result: percent(expectedShare) });
  if (ratio !== null && achieved !== null && expectedShare !== null) {
    rows.push({ label: t('method.row.ratio'), formula: `${percent(achieved)} ÷ ${percent(expectedShare)}`, result: printedRatio(ratio, bounds, format) });
  }
  if (margin !== null) rows.push({ label: t('indicator.step.margin'), formula: marginFormula(given, arithmetic.latest.value, print), result: numbers.change(margin) });
  if (compliantShare !== null) rows.push({ label: t('indicator.step.compliant'), formula: '', result: format.percent(compliantShare, 0) });
  return rows;
}

/** Of a range the distance outside it counts, and the time gone; null for anything else. */
function rangeFormulas({ type, range, baseline }: AssessCase, { latest, target }: VerdictArithmetic, numbers: CaseNumbers, locale: Locale): { readonly achieved: string; readonly expected: string } | null {
  if (type !== 'range' || !range || !baseline) return null;
  const away = (value: number): string => numbers.bare(distanceFrom(range, value));
  const clock = (time: number): string => clockNumber(time, locale);
  return {
    achieved: locale.t('indicator.formula.rest', { of: away(latest.value), by: away(baseline.value) }),
    expected: locale.t('indicator.formula.elapsed', { latest: clock(Math.min(latest.time, target.time)), start: clock(baseline.time), end: clock(target.time) }),
  };
}

/** The one line that decides: R on the way, P at the deadline, the margin to a limit; blank where nothing could be compared. */
export function decidingFormula(given: AssessCase, explanation: Explanation, numbers: CaseNumbers, { format }: Locale): string {
  const { answer, arithmetic } = explanation;
  if (arithmetic === null) return '';
  const print = (value: number): string => bracketed(numbers.bare(value));
  const latest = print(arithmetic.latest.value);
  if (answer.margin !== null) return `${marginFormula(given, arithmetic.latest.value, print)} = ${numbers.change(answer.margin)}`;
  if (answer.achieved === null || given.type !== 'change' || !given.baseline) return '';
  const start = print(given.baseline.value);
  const isOnTheWay = !arithmetic.isFinal && answer.ratio !== null && answer.expectedValue !== null;
  const by = print(isOnTheWay ? (answer.expectedValue ?? 0) : arithmetic.target.value);
  const result = isOnTheWay ? printedRatio(answer.ratio ?? 0, bounds, format) : format.percentNear(answer.achieved, bounds, 1);
  return `(${latest} − ${start}) ÷ (${by} − ${start}) = ${result}`;
}

/** Of a range the nearer end counts. */
function marginFormula({ type, range, direction, target }: AssessCase, latest: number, print: (value: number) => string): string {
  if (type === 'range' && range) {
    const isLower = latest - range.lower <= range.upper - latest;
    return isLower ? `${print(latest)} − ${print(range.lower)}` : `${print(range.upper)} − ${print(latest)}`;
  }
  const bound = print(target?.value ?? 0);
  return direction === 'decrease' ? `${bound} − ${print(latest)}` : `${print(latest)} − ${bound}`;
}

/** A negative number after a minus sign stands in brackets. */
function bracketed(number: string): string {
  return number.startsWith('−') ? `(${number})` : number;
}
