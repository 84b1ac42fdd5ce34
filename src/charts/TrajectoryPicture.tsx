import type { TrajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { pointList } from '#view-models/figure/shape.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { keyed } from './keyed.ts';
import { ShapeLayer } from './ShapeLayer.tsx';
import { TrajectoryMarks } from './TrajectoryMarks.tsx';

type TrajectoryPictureProps = { readonly figure: TrajectoryFigure };

/** The trajectory as plain SVG: it renders without a browser and is what a reader sees first. */
export function TrajectoryPicture({ figure }: TrajectoryPictureProps) {
  const { width, height } = figure.size;
  return (
    <svg className="trajectory__picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.summary}>
      <ShapeLayer shapes={figure.ground} />
      {keyed(figure.paths, pointList).map(({ key, item }) => (
        <polyline key={key} className="trajectory__path" points={pointList(item)} {...shapeStyles.path} />
      ))}
      {keyed(figure.actual, pointList).map(({ key, item }) => (
        <polyline key={key} className="trajectory__actual" points={pointList(item)} {...shapeStyles.actual} />
      ))}
      <TrajectoryMarks marks={figure.marks} />
      <ShapeLayer shapes={figure.top} />
    </svg>
  );
}
