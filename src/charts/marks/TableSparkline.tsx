import { type SparklineFigure, sparkHeight, sparkWidth } from '#view-models/indicators-table/sparkline-figure.ts';

type TableSparklineProps = { readonly figure: SparklineFigure };

/** A small line in a row of the table. Decorative: the row says the same in words. */
export function TableSparkline({ figure }: TableSparklineProps) {
  const { band, line, last, path, target } = figure;
  return (
    <svg className="sparkline" width={sparkWidth} height={sparkHeight} viewBox={`0 0 ${sparkWidth} ${sparkHeight}`} aria-hidden="true">
      <rect className="sparkline__band" x={band.x} y="0" width={band.width} height={sparkHeight} />
      {path === '' ? null : <path className="sparkline__path" d={path} />}
      {target === null ? null : <path className="sparkline__target" d={`M${target.x - 3} ${target.y}h6`} />}
      {line === '' ? null : <path className="sparkline__line" d={line} />}
      {last === null ? null : <circle className="sparkline__last" cx={last.x} cy={last.y} r="2.6" />}
    </svg>
  );
}
