import { pairSize, type PairSparkline as PairSparklineView } from '#view-models/provinces/pair-sparkline.ts';
import { pointList } from '#view-models/figure/shape.ts';

type PairSparklineProps = { readonly figure: PairSparklineView };

/** A small line of a province over a dashed one of the country. Decorative: the row says the same in words. */
export function PairSparkline({ figure: { own, country } }: PairSparklineProps) {
  const { width, height } = pairSize;
  return (
    <svg className="pair-sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polyline className="pair-sparkline__country" points={pointList(country)} />
      <polyline className="pair-sparkline__own" points={pointList(own)} />
      {own.map(({ x, y }) => (
        <circle key={x} className="pair-sparkline__dot" cx={x} cy={y} r="2.2" />
      ))}
    </svg>
  );
}
