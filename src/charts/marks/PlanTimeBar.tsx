type PlanTimeBarProps = {
  /** Share of the period that is gone, 0 to 1. */
  readonly gone: number;
  readonly label: string;
};

const width = 240;
const height = 12;

/** The time of one plan: its years in outline, what is gone filled, a flag at its end. */
export function PlanTimeBar({ gone, label }: PlanTimeBarProps) {
  return (
    <svg className="clock plan-time-bar" width={width + 4} height={height + 8} viewBox={`0 -4 ${width + 4} ${height + 8}`} role="img" aria-label={label}>
      <rect className="clock__span" x={0.5} y={0.5} width={width} height={height - 1} />
      {gone > 0 ? <rect className="clock__gone" x={0.5} y={0.5} width={Math.round(gone * width)} height={height - 1} /> : null}
      <path className="clock__flag" d={`M${width + 1} -4v${height + 8}`} />
    </svg>
  );
}
