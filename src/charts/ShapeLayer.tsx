import { StatusShape } from '#ui/StatusShape.tsx';
import { pointList, type Shape } from '#view-models/figure/shape.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { keyed } from './keyed.ts';

type ShapeLayerProps = { readonly shapes: readonly Shape[] };

/** Draws the shapes of a figure where the figure says, as plain SVG. */
export function ShapeLayer({ shapes }: ShapeLayerProps) {
  return keyed(shapes, placeOf).map(({ key, item }) => <ShapeMark key={key} shape={item} />);
}

/** Shapes have no identity of their own but what they are and where they begin. */
function placeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
      return `${shape.role}-${shape.x1}-${shape.y1}-${shape.x2}`;
    case 'polyline':
    case 'polygon':
      return `${shape.role}-${pointList(shape.points.slice(0, 2))}`;
    case 'path':
      return `${shape.role}-${shape.path.slice(0, 40)}`;
    case 'circle':
    case 'rect':
    case 'status':
    case 'text':
      return `${shape.role}-${shape.x}-${shape.y}`;
  }
}

function ShapeMark({ shape }: { readonly shape: Shape }) {
  const style = shapeStyles[shape.role];
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...style} />;
    case 'polyline':
      return <polyline points={pointList(shape.points)} {...style} />;
    case 'polygon':
      return <polygon points={pointList(shape.points)} {...style} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...style} />;
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...style} />;
    case 'path':
      return <path d={shape.path} {...style} />;
    case 'status':
      return <StatusShape status={shape.status} isOutlined={shape.isOutlined} x={shape.x} y={shape.y} size={shape.size} />;
    case 'text':
      return (
        <text className={`figure-text figure-${shape.role.replace('text-', 'text--')}`} x={shape.x} y={shape.y} fontSize={shape.size} textAnchor={shape.anchor}>
          {shape.lead === undefined ? null : <tspan className="figure-text__lead">{shape.lead}</tspan>}
          {shape.text}
        </text>
      );
  }
}
