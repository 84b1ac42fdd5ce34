import { decimalTime } from '#model/time.ts';
import { atTenth, type Point } from '../figure/shape.ts';

export const pairSize = { width: 96, height: 28 };
const margin = 4;

/** A small line of the province and one of the country, on common axes of time and value. */
export type PairSparkline = { readonly own: readonly Point[]; readonly country: readonly Point[] };

/** null with fewer than two values of the province: a single dot says nothing that the row does not. */
export function pairSparkline(rows: readonly (readonly [period: string, own: number | null, country: number | null])[]): PairSparkline | null {
  const timed = rows.map(([period, own, country]) => ({ time: decimalTime(period) ?? 0, own, country }));
  if (timed.filter(({ own }) => own !== null).length < 2) return null;
  const known = timed.flatMap(({ own, country }) => [own, country]).filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const times = timed.map(({ time }) => time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = (time: number): number => atTenth(margin + ((time - from) / (to - from || 1)) * (pairSize.width - 2 * margin));
  const y = (value: number): number =>
    atTenth(high === low ? pairSize.height / 2 : pairSize.height - margin - ((value - low) / (high - low)) * (pairSize.height - 2 * margin));
  const pointsOf = (pick: (row: (typeof timed)[number]) => number | null): readonly Point[] =>
    timed.flatMap((row) => {
      const value = pick(row);
      return value === null ? [] : [{ x: x(row.time), y: y(value) }];
    });
  return { own: pointsOf(({ own }) => own), country: pointsOf(({ country }) => country) };
}
