import type { ProvincesFigure, ProvinceRow } from '#view-models/indicator/provinces-figure.ts';

type ProvinceDotsProps = { readonly figure: ProvincesFigure };

const rowHeight = 28;
const head = 46;

/** Each province on one axis: hollow = earlier, solid = the year shown; lowest first, without data last. */
export function ProvinceDots({ figure }: ProvinceDotsProps) {
  const { axis, rows } = figure;
  const height = head + rows.length * rowHeight - 6;
  return (
    <svg className="province-dots" width={axis.width} height={height} viewBox={`0 0 ${axis.width} ${height}`} role="img" aria-label={figure.summary}>
      {axis.ticks.map((tick) => (
        <g key={tick.x}>
          <line x1={tick.x} x2={tick.x} y1={30} y2={height - 14} stroke="var(--rule)" />
          <text className="figure-text figure-text--muted" x={tick.x} y={22} fontSize={12} textAnchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Dots key={row.area} row={row} y={head + index * rowHeight} axis={axis} />
      ))}
    </svg>
  );
}

type DotsProps = { readonly row: ProvinceRow; readonly y: number; readonly axis: ProvincesFigure['axis'] };

function Dots({ row, y, axis }: DotsProps) {
  const { x, earlierX } = row;
  return (
    <g>
      <text className="only-wide" x={0} y={y + 5} fontSize={13}>
        {row.name}
      </text>
      <text className="only-phone" x={0} y={y + 6}>
        {row.shortName}
      </text>
      {x === null || earlierX === null ? null : <line x1={earlierX} x2={x} y1={y} y2={y} stroke="var(--rule-2)" strokeWidth={2} />}
      {earlierX === null ? null : <circle cx={earlierX} cy={y} r={4.5} fill="var(--paper)" stroke="var(--indigo)" strokeWidth={1.8} />}
      {x === null ? null : <circle cx={x} cy={y} r={5} fill="var(--indigo)" />}
      {row.value === null ? (
        <text className="figure-text figure-text--muted" x={axis.left} y={y + 5} fontSize={13}>
          {row.note}
        </text>
      ) : (
        <text x={axis.width} y={y + 5} fontSize={13} fontWeight={700} textAnchor="end">
          {row.value}
        </text>
      )}
    </g>
  );
}
