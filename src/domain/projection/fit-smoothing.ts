import { smooth, type Smoothing, type SmoothingParameters } from './exponential-smoothing.ts';

/** Holt's method with the parameters that miss least, one period ahead. */
export type FittedSmoothing = { readonly parameters: SmoothingParameters; readonly smoothing: Smoothing };

type Found = FittedSmoothing & { readonly squares: number };
type Search = { readonly step: number; readonly around: SmoothingParameters | null };

const coarse = 0.1;
const rounds = [coarse, 0.02, 0.004] as const;
const dampings = { least: 0.8, most: 0.98, step: 0.03 } as const;

/**
 * Finds level, trend and damping by ever finer steps, and for each of them the start values by least squares. The trend is never
 * corrected faster than the level. null where no start can be found.
 */
export function fitSmoothing(values: readonly number[], isDamped: boolean): FittedSmoothing | null {
  let best: Found | null = null;
  for (const step of rounds) {
    const around: SmoothingParameters | null = best?.parameters ?? null;
    for (const parameters of candidates({ step, around }, isDamped)) {
      const found = fitStart(values, parameters);
      if (found !== null && (best === null || found.squares < best.squares)) best = found;
    }
  }
  return best === null ? null : { parameters: best.parameters, smoothing: best.smoothing };
}

function candidates({ step, around }: Search, isDamped: boolean): readonly SmoothingParameters[] {
  const steps = (from: number, to: number, by: number): readonly number[] => Array.from({ length: Math.floor((to - from) / by + 1e-9) + 1 }, (_, place) => from + place * by);
  const near = (value: number | undefined, [least, most]: readonly [number, number], by: number): readonly number[] =>
    value === undefined ? steps(least, most, by) : steps(Math.max(least, value - 5 * by), Math.min(most, value + 5 * by), by);
  const damping = isDamped ? near(around?.damping, [dampings.least, dampings.most], (dampings.step * step) / coarse) : [1];
  const levels = near(around?.level, [step, 1], step);
  return levels.flatMap((level) =>
    near(around?.trend, [0, level], step).filter((trend) => trend <= level + 1e-9).flatMap((trend) => damping.map((phi) => ({ level, trend, damping: phi }))),
  );
}

/** What is missed depends on the start values in a straight line, so that the best ones have a formula. */
function fitStart(values: readonly number[], parameters: SmoothingParameters): Found | null {
  const zeros = values.map(() => 0);
  const missed = (of: readonly number[], level: number, trend: number): readonly number[] => smooth(of, parameters, { level, trend }).fitted.map((fitted, place) => (of[place] ?? 0) - fitted);
  const [rest, byLevel, byTrend] = [missed(values, 0, 0), missed(zeros, 1, 0), missed(zeros, 0, 1)];
  const product = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
  const [ll, lt, tt] = [product(byLevel, byLevel), product(byLevel, byTrend), product(byTrend, byTrend)];
  const [lr, tr] = [product(byLevel, rest), product(byTrend, rest)];
  const determinant = ll * tt - lt * lt;
  if (!(Math.abs(determinant) > 1e-12 * ll * tt)) return null;
  const smoothing = smooth(values, parameters, { level: (lt * tr - tt * lr) / determinant, trend: (lt * lr - ll * tr) / determinant });
  const squares = smoothing.fitted.reduce((sum, fitted, place) => sum + ((values[place] ?? 0) - fitted) ** 2, 0);
  return Number.isFinite(squares) ? { parameters, smoothing, squares } : null;
}
