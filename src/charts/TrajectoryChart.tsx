import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { TrajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { chartLines } from './chart-rows.ts';
import { ShapeLayer } from './ShapeLayer.tsx';
import { TrajectoryMarks } from './TrajectoryMarks.tsx';

type TrajectoryChartProps = { readonly figure: TrajectoryFigure; readonly activePoint: { readonly x: number; readonly y: number } | null };

/** The same trajectory drawn by Recharts at the coordinates of the figure: no mark moves when it takes the picture's place. */
export function TrajectoryChart({ figure, activePoint }: TrajectoryChartProps) {
  const { size, plot } = figure;
  const { rows, paths, actual } = chartLines(figure);
  const margin = { left: plot.left, top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom };
  const line = { dot: false, activeDot: false, connectNulls: true, isAnimationActive: false, legendType: 'none', type: 'linear' } as const;
  return (
    <ComposedChart width={size.width} height={size.height} data={[...rows]} margin={margin} accessibilityLayer={false} className="trajectory__chart">
      <XAxis hide dataKey="time" type="number" domain={[...figure.times]} allowDataOverflow />
      <YAxis hide width={0} type="number" domain={[...figure.values]} allowDataOverflow />
      <ShapeLayer shapes={figure.ground} />
      {paths.map((key) => (
        <Line key={key} dataKey={key} className="trajectory__path" {...line} {...shapeStyles.path} />
      ))}
      {actual.map((key) => (
        <Line key={key} dataKey={key} className="trajectory__actual" {...line} {...shapeStyles.actual} />
      ))}
      <TrajectoryMarks marks={figure.marks} />
      <ShapeLayer shapes={figure.top} />
      {activePoint === null ? null : <circle className="trajectory__cursor" cx={activePoint.x} cy={activePoint.y} r={11} />}
    </ComposedChart>
  );
}
