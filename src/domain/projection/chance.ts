import type { Measurement } from '../progress/measure.ts';
import { tinyValue } from '../progress/tolerance.ts';
import type { Link } from './link.ts';
import { studentTCdf } from './student-t.ts';

/** A new value on the link scale: its middle, its standard error and the degrees of freedom of its t distribution. */
export type Outlook = { readonly link: Link; readonly mid: number; readonly error: number; readonly df: number };

/** The share of the outlook that meets the target, or lies between the ends of a range. */
export function chanceOf({ assessCase, settings, target, scale }: Measurement, outlook: Outlook): number {
  const { limits, type, range } = assessCase;
  const inset = settings.precision / 2;
  const reachable = (value: number) => {
    if (limits?.lower === value) return value + inset;
    return limits?.upper === value ? value - inset : value;
  };
  if (type === 'range' && range) {
    return shareUpTo(reachable(range.upper), outlook, true) - shareUpTo(reachable(range.lower), outlook, false);
  }
  const bound = reachable(target.value);
  return scale.sign > 0 ? 1 - shareUpTo(bound, outlook, false) : shareUpTo(bound, outlook, true);
}

/** Share at or below a value; where the fit is perfect all of it is at one place, and `inclusive` decides at that place. */
function shareUpTo(value: number, { link, mid, error, df }: Outlook, inclusive: boolean): number {
  const gap = link.to(value) - mid;
  const tiny = tinyValue(mid);
  if (error > tiny) return studentTCdf(gap / error, df);
  if (Math.abs(gap) <= tiny) return inclusive ? 1 : 0;
  return gap > 0 ? 1 : 0;
}
