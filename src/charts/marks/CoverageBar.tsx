import type { CoverageBar as CoverageBarView } from '#view-models/coverage-bar.ts';

type CoverageBarProps = { readonly bar: CoverageBarView };

/** How much is reported: solid for a recent value, hatched for an older one, a dashed outline for none. Neutral greys only. */
export function CoverageBar({ bar }: CoverageBarProps) {
  const { width, height, cells, label } = bar;
  return (
    <svg
      className="coverage-bar"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {cells.map(({ kind, x, width: cellWidth, hatch }) => (
        <g key={x} className={`coverage-bar__${kind}`}>
          <rect x={x + 0.5} y={0.5} width={cellWidth - 1} height={height - 1} />
          {hatch === '' ? null : <path d={hatch} />}
        </g>
      ))}
    </svg>
  );
}
