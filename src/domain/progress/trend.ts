import type { Trend } from '#model/verdict-arithmetic.ts';
import type { Measurement } from './measure.ts';

/** The change over the last two comparable observations, baseline excluded; null with fewer than two. */
export function trendOf({ observations, settings, scale }: Measurement): Trend | null {
  const from = observations.at(-2);
  const to = observations.at(-1);
  if (from === undefined || to === undefined) return null;
  const isSteady = (change: number) => Math.abs(change) <= settings.noise + scale.tiny;
  const change = to.value - from.value;
  // For a range, better is nearer: a change inside it is neither.
  const gain = (scale.of(to.value) - scale.of(from.value)) * scale.sign;
  return {
    from: { time: from.time, value: from.value },
    to: { time: to.time, value: to.value },
    change,
    sign: isSteady(change) ? 'steady' : change > 0 ? 'up' : 'down',
    sense: isSteady(gain) ? 'steady' : gain > 0 ? 'better' : 'worse',
  };
}
