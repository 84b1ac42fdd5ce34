import type { PlanClock } from '#view-models/home/plan-clock.ts';
import { PlanClockBar } from './PlanClockBar.tsx';

type NarrowPlanClockProps = { readonly clock: PlanClock };

/** All plans in one small drawing over their words, for phones. Decorative: the words and the table say the same. */
export function NarrowPlanClock({ clock }: NarrowPlanClockProps) {
  const { width, height, barHeight, nowX, nowLabel, gridX, ticks, bars } = clock;
  const bottom = height - 22;
  return (
    <svg className="clock clock--narrow" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {gridX.map((x) => (
        <path key={x} className="clock__grid" d={`M${x} 28V${bottom}`} />
      ))}
      <path className="clock__now" d={`M${nowX} 22V${bottom}`} />
      <text className="clock__now-label" x={nowLabel.x} y={nowLabel.y} textAnchor={nowLabel.anchor}>
        {nowLabel.text}
      </text>
      {bars.map((bar) => (
        <PlanClockBar key={bar.id} bar={bar} height={barHeight} />
      ))}
      {ticks.map(({ text, x, y, anchor }) => (
        <text key={x} className="clock__tick" x={x} y={y + 2} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
