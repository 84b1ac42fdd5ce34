import type { TrajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { keyed } from './keyed.ts';

type MarkProps = { readonly x: number; readonly y: number; readonly isHollow: boolean; readonly radius: number };

/** A value on the line: solid = reported, hollow = provisional, estimated or from a secondary source. */
export function TrajectoryMark({ x, y, isHollow, radius }: MarkProps) {
  return <circle className="trajectory__mark" cx={x} cy={y} r={radius} {...shapeStyles[isHollow ? 'mark-hollow' : 'mark-solid']} />;
}

type TrajectoryMarksProps = { readonly marks: TrajectoryFigure['marks'] };

export function TrajectoryMarks({ marks }: TrajectoryMarksProps) {
  return keyed(marks, ({ x, y }) => `${x}-${y}`).map(({ key, item }) => <TrajectoryMark key={key} x={item.x} y={item.y} isHollow={item.isHollow} radius={item.radius} />);
}
