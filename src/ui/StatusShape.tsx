import type { Status } from '#model/status.ts';
import { statusTone } from '#model/status-tone.ts';
import { finalStatuses, statusBasePath, statusShapePaths, toneShapes } from '#model/status-shape.ts';

type StatusShapeProps = {
  readonly status: Status;
  /** Last known: the shape in outline, because it is not the verdict. */
  readonly isOutlined?: boolean;
  /** Top left corner and size when drawn inside another SVG. */
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
};

/** The shape of a status. Decorative: the word beside it, or the label of the group, carries the meaning. */
export function StatusShape({ status, isOutlined = false, x, y, size = 14 }: StatusShapeProps) {
  const tone = statusTone(status);
  const shape = toneShapes[tone];
  const isHollow = isOutlined || shape === 'ring';
  return (
    <svg
      className={`shape shape--${tone} ${isHollow ? 'shape--hollow' : 'shape--solid'}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      {...(x === undefined ? {} : { x })}
      {...(y === undefined ? {} : { y })}
    >
      <path d={statusShapePaths[shape]} />
      {finalStatuses.has(status) ? <path className="shape__base" d={statusBasePath} /> : null}
    </svg>
  );
}
