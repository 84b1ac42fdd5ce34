import type { ClockBar } from '#view-models/home/plan-clock.ts';

type PlanClockBarProps = { readonly bar: ClockBar; readonly height: number };

/** One plan on the time axis: its years in outline, the time gone filled, a flag at its end. */
export function PlanClockBar({ bar, height }: PlanClockBarProps) {
  const { x, y, width, elapsed, flagX, label } = bar;
  return (
    <g>
      <rect className="clock__span" x={x} y={y} width={width} height={height} />
      {elapsed > 0 ? <rect className="clock__gone" x={x} y={y} width={elapsed} height={height} /> : null}
      <path className="clock__flag" d={`M${flagX} ${y - 6}v${height + 12}`} />
      <text className="clock__label" x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.text}
      </text>
    </g>
  );
}
