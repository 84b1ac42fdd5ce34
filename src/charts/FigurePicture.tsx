import type { Figure, FigureDrawing } from '#view-models/figure/figure.ts';
import { ShapeLayer } from './ShapeLayer.tsx';
import './figure.css';

type FigurePictureProps = { readonly figure: Pick<Figure, 'summary' | 'wide' | 'narrow'> };

/** The picture of a figure as plain SVG; on a phone its narrow drawing, where it has one. */
export function FigurePicture({ figure: { summary, wide, narrow } }: FigurePictureProps) {
  if (narrow === undefined) return <Drawing drawing={wide} summary={summary} />;
  return (
    <>
      <div className="only-wide">
        <Drawing drawing={wide} summary={summary} />
      </div>
      <div className="only-phone">
        <Drawing drawing={narrow} summary={summary} />
      </div>
    </>
  );
}

type DrawingProps = { readonly drawing: FigureDrawing; readonly summary: string };

function Drawing({ drawing: { size, shapes }, summary }: DrawingProps) {
  return (
    <svg className="figure-picture" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={summary}>
      <ShapeLayer shapes={shapes} />
    </svg>
  );
}
