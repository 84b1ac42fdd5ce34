import type { FigureDrawing } from '#view-models/figure/figure.ts';
import { ShapeLayer } from '../ShapeLayer.tsx';
import '../figure.css';

type SmallPictureProps = { readonly picture: FigureDrawing; readonly label: string };

/** One picture of the small multiples, plain SVG; its label says the same in words. */
export function SmallPicture({ picture: { size, shapes }, label }: SmallPictureProps) {
  return (
    <svg className="figure-picture small-picture" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <ShapeLayer shapes={shapes} />
    </svg>
  );
}
