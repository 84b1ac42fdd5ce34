import type { PlanClock } from '#view-models/home/plan-clock.ts';
import { PlanClockBar } from './PlanClockBar.tsx';

type WidePlanClockProps = { readonly clock: PlanClock };

/** Lines behind all rows of a wide page: begin and ends of the plans, and the as-of date. Stretched to the rows' height, its lines keep their width. */
export function PlanClockLines({ clock }: WidePlanClockProps) {
  const { width, nowX, gridX } = clock;
  return (
    <svg className="clock clock__lines" viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" aria-hidden="true">
      {gridX.map((x) => (
        <path key={x} className="clock__grid" d={`M${x} 0V100`} />
      ))}
      <path className="clock__now" d={`M${nowX} 0V100`} />
    </svg>
  );
}

/** The label of the as-of line, over the rows. */
export function PlanClockHead({ clock }: WidePlanClockProps) {
  const { width, nowLabel } = clock;
  return (
    <svg className="clock clock__head" width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <text className="clock__now-label" x={nowLabel.x} y={nowLabel.y} textAnchor={nowLabel.anchor}>
        {nowLabel.text}
      </text>
    </svg>
  );
}

type PlanClockRowProps = WidePlanClockProps & { readonly planId: string };

/** The bar of one plan, beside its words. */
export function PlanClockRow({ clock, planId }: PlanClockRowProps) {
  const { width, height, barHeight } = clock;
  const bar = clock.bars.find(({ id }) => id === planId);
  return (
    <svg className="clock clock__row" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bar === undefined ? null : <PlanClockBar bar={bar} height={barHeight} />}
    </svg>
  );
}

/** The years under the rows. */
export function PlanClockAxis({ clock }: WidePlanClockProps) {
  const { width, ticks } = clock;
  return (
    <svg className="clock clock__axis" width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true">
      {ticks.map(({ text, x, y, anchor }) => (
        <text key={x} className="clock__tick" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
