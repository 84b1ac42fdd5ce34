import type { TimedValue } from '#model/time.ts';

/** A curve with its parameters. */
export type Curve = (time: number, parameters: readonly number[]) => number;

/** Fitted parameters, the residual standard error, and whether the search came to rest. */
export type CurveFit = { readonly parameters: readonly number[]; readonly residual: number; readonly hasConverged: boolean };

const mostRounds = 500;
const rest = 1e-12;
const firstDamping = 1e-3;
const largestDamping = 1e12;

/**
 * Least squares for a curve that is not a straight line (Levenberg and Marquardt), from start values that are near enough. null with fewer points
 * than parameters, or where the curve has no finite value.
 */
export function fitCurve(points: readonly TimedValue[], curve: Curve, start: readonly number[]): CurveFit | null {
  if (points.length < start.length) return null;
  let parameters = start;
  let squares = squaresOf(points, curve, parameters);
  if (!Number.isFinite(squares)) return null;
  let damping = firstDamping;
  let hasConverged = false;
  for (let round = 0; round < mostRounds && !hasConverged && damping < largestDamping; round += 1) {
    const step = stepFrom(points, curve, { parameters, damping });
    const next = step === null ? parameters : parameters.map((value, place) => value + (step[place] ?? 0));
    const nextSquares = step === null ? Infinity : squaresOf(points, curve, next);
    if (nextSquares < squares) {
      hasConverged = squares - nextSquares <= rest * squares;
      [parameters, squares, damping] = [next, nextSquares, damping / 10];
    } else {
      hasConverged = nextSquares === squares;
      damping *= 10;
    }
  }
  const free = points.length - start.length;
  return { parameters, residual: free > 0 ? Math.sqrt(squares / free) : 0, hasConverged: hasConverged || damping >= largestDamping };
}

function squaresOf(points: readonly TimedValue[], curve: Curve, parameters: readonly number[]): number {
  return points.reduce((sum, { time, value }) => sum + (value - curve(time, parameters)) ** 2, 0);
}

type SearchPlace = { readonly parameters: readonly number[]; readonly damping: number };

function stepFrom(points: readonly TimedValue[], curve: Curve, { parameters, damping }: SearchPlace): readonly number[] | null {
  const slopes = points.map(({ time }) => parameters.map((_, place) => slopeOf(curve, time, parameters, place)));
  const misses = points.map(({ time, value }) => value - curve(time, parameters));
  const matrix = parameters.map((_, row) =>
    parameters.map((__, column) => slopes.reduce((sum, slope) => sum + (slope[row] ?? 0) * (slope[column] ?? 0), 0) * (row === column ? 1 + damping : 1)),
  );
  const right = parameters.map((_, row) => slopes.reduce((sum, slope, place) => sum + (slope[row] ?? 0) * (misses[place] ?? 0), 0));
  return solved(matrix, right);
}

/** Central difference. */
function slopeOf(curve: Curve, time: number, parameters: readonly number[], place: number): number {
  const value = parameters[place] ?? 0;
  const width = 1e-6 * Math.max(Math.abs(value), 1e-3);
  const at = (moved: number): number => curve(time, parameters.with(place, moved));
  return (at(value + width) - at(value - width)) / (2 * width);
}

/** Gauss elimination with the largest pivot; null for a singular system. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const lead = pivot[column] ?? 0;
    if (lead === 0 || !Number.isFinite(lead)) return null;
    const from = rows.indexOf(pivot);
    [rows[column], rows[from]] = [pivot, rows[column] ?? pivot];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / lead;
      for (let place = column; place < row.length; place += 1) row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0);
    }
  }
  return rows.map((row, place) => (row.at(-1) ?? 0) / (row[place] ?? 1));
}
