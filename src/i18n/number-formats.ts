import type { LanguageConventions } from './conventions/language-conventions.ts';
import { type DecimalText, roundedText, valueOf } from './decimal-text.ts';

/** How figures are printed in one language; all rounding is half away from zero on the decimal text. */
export type NumberFormats = {
  /** A figure with exactly `decimals` decimals, grouped in thousands: 98,524.5. Not for years. */
  readonly number: (value: number, decimals: number) => string;
  /** A big figure in words from a million on, three digits or fewer: 7.4 million; below that a grouped whole number. */
  readonly compact: (value: number) => string;
  /** A share of a whole (0.42) as 42%, without space. */
  readonly percent: (share: number, decimals: number) => string;
  /** A share as percentage with as many decimals as keep it on its side of every threshold (also shares): 94.96%, never 95%. */
  readonly percentNear: (share: number, thresholds: readonly number[], decimals?: number) => string;
  /** The same for a value and thresholds in its own unit. */
  readonly valueNear: (value: number, thresholds: readonly number[], decimals?: number) => string;
  /** A difference of two percentages, given in points, with sign and unit: +9 percentage points. */
  readonly points: (value: number, decimals: number) => string;
  /** A difference with its sign; zero has none. */
  readonly signed: (value: number, decimals: number) => string;
  /** A ratio of two quantities with two decimals: 0.10. */
  readonly ratio: (value: number) => string;
  /** How many times as much: 8.4, or 'more than 10'. */
  readonly multiple: (value: number) => string;
};

const minus = '−';
/** What stands where no figure exists; callers say the reason in words. */
const noFigure = '–';
/** Values nearer than this are equal to the method, which then rates them as lying on the threshold. */
const tolerance = 1e-9;
const mostExtraDecimals = 10;
const decimalsOnThreshold = 4;
const largestMultiple = 10;

export function createNumberFormats(conventions: LanguageConventions): NumberFormats {
  const write = (text: DecimalText): string => written(text, conventions);
  const number = (value: number, decimals: number): string =>
    Number.isFinite(value) ? write(roundedText(value, decimals)) : noFigure;
  const signed = (value: number, decimals: number): string => withSign(number(value, decimals));
  return {
    number,
    signed,
    compact: (value) => (Number.isFinite(value) ? compacted(value, conventions) : noFigure),
    percent: (share, decimals) => (Number.isFinite(share) ? `${write(roundedText(share, decimals, 2))}%` : noFigure),
    percentNear: (share, thresholds, decimals = 0) =>
      Number.isFinite(share)
        ? `${write(roundedText(share, decimalsNear(share, thresholds, decimals + 2) - 2, 2))}%`
        : noFigure,
    valueNear: (value, thresholds, decimals = 0) =>
      Number.isFinite(value) ? number(value, decimalsNear(value, thresholds, decimals)) : noFigure,
    points: (value, decimals) => conventions.percentagePoints(signed(value, decimals)),
    ratio: (value) => number(value, 2),
    multiple: (value) =>
      value > largestMultiple
        ? conventions.moreThan(number(largestMultiple, 0))
        : Number.isFinite(value)
          ? write(shortened(roundedText(value, 1)))
          : noFigure,
  };
}

/** The fewest decimals, from `least` on, with which the printed value keeps its side of every threshold. */
function decimalsNear(value: number, thresholds: readonly number[], least: number): number {
  // A value on a threshold like 1/3 cannot be printed on it; then its own decimals do.
  const watched = thresholds.filter(
    (threshold) => sideOf(value, threshold) !== 0 || sideOf(printedValue(threshold, least + decimalsOnThreshold), threshold) === 0,
  );
  const keepsSides = (decimals: number): boolean =>
    watched.every((threshold) => sideOf(printedValue(value, decimals), threshold) === sideOf(value, threshold));
  let decimals = least;
  while (decimals < least + mostExtraDecimals && !keepsSides(decimals)) decimals += 1;
  return decimals;
}

function printedValue(value: number, decimals: number): number {
  return valueOf(roundedText(value, decimals));
}

/** -1 below the threshold, 0 on it, 1 above. */
function sideOf(value: number, threshold: number): number {
  const isOn = Math.abs(value - threshold) <= tolerance * Math.max(1, Math.abs(threshold));
  return isOn ? 0 : Math.sign(value - threshold);
}

function compacted(value: number, conventions: LanguageConventions): string {
  const steps = [
    { power: 0, word: '' },
    { power: 6, word: ` ${conventions.million}` },
    { power: 9, word: ` ${conventions.billion}` },
    { power: 12, word: ` ${conventions.trillion}` },
  ];
  for (const [position, { power, word }] of steps.entries()) {
    const decimals = Math.abs(value) < 100 * 10 ** power ? 1 : 0;
    const text = shortened(roundedText(value, decimals, -power));
    // Rounding may reach the next word: 999,999,999 is 1 billion, not 1,000 million.
    const room = 10 ** ((steps[position + 1]?.power ?? Infinity) - power);
    if (Math.abs(valueOf(text)) < room) return written(text, conventions) + word;
  }
  return noFigure;
}

/** Without decimals when they are all zero. */
function shortened(text: DecimalText): DecimalText {
  return /^0*$/.test(text.fraction) ? { ...text, fraction: '' } : text;
}

function written({ isNegative, whole, fraction }: DecimalText, conventions: LanguageConventions): string {
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, conventions.groupSign);
  return (isNegative ? minus : '') + grouped + (fraction === '' ? '' : conventions.decimalSign + fraction);
}

function withSign(printed: string): string {
  return printed.startsWith(minus) || !/[1-9]/.test(printed) ? printed : `+${printed}`;
}
