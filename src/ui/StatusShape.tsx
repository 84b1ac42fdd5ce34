import type { Status } from '#model/status.ts';
import { statusTone } from '#model/status-tone.ts';
import { finalStatuses, type Shape, toneShapes } from './status-shapes.ts';

/** Paths in a 20-unit box, drawn and not taken from a font, so that every device shows the same shape. */
const shapePaths: Record<Shape, string> = {
  star: 'M10 .6l2.5 6.5 6.9.3-5.4 4.4 1.8 6.7L10 14.7l-5.8 3.8L6 11.8.6 7.4l6.9-.3z',
  disc: 'M10 2.3a7.7 7.7 0 1 1 0 15.4a7.7 7.7 0 1 1 0-15.4z',
  triangle: 'M10 1.4l9.1 15.8H.9z',
  square: 'M2.8 2.8h14.4v14.4H2.8z',
  'triangle-down': 'M10 18.6L.9 2.8h18.2z',
  ring: 'M10 3.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2z',
};

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
      <path d={shapePaths[shape]} />
      {finalStatuses.has(status) ? <path className="shape__base" d="M1 19.4h18" /> : null}
    </svg>
  );
}
