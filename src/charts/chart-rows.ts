import type { LinePoint, TrajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';

/** Rows as the chart library wants them: each line has a column of its own, so that nothing joins across a gap. */
export type ChartRow = { readonly time: number } & Readonly<Record<string, number>>;

export type ChartLines = { readonly rows: readonly ChartRow[]; readonly paths: readonly string[]; readonly actual: readonly string[] };

/** Puts all lines of a figure into one table. */
export function chartLines({ paths, actual }: TrajectoryFigure): ChartLines {
  const named = (name: string, lines: readonly (readonly LinePoint[])[]) => lines.map((points, index) => ({ key: `${name}${index}`, points }));
  const all = [...named('path', paths), ...named('actual', actual)];
  return {
    rows: all.flatMap(({ key, points }) => points.map(({ time, value }): ChartRow => ({ time, [key]: value }))),
    paths: named('path', paths).map(({ key }) => key),
    actual: named('actual', actual).map(({ key }) => key),
  };
}
