import type { PathKind } from '#model/indicator.ts';

type Limits = { readonly lower: number | null; readonly upper: number | null };
type Interpolator = (from: number, to: number, limits: Limits) => ((share: number) => number) | null;

/**
 * How a value runs from one knot to the next, by the share of the time between them (0..1). null where the form is impossible:
 * compound across or at zero, logit at, beyond or without both limits.
 */
export const interpolators = {
  linear: (from, to) => (share) => from + (to - from) * share,
  step: (from, to) => (share) => (share < 1 ? from : to),
  compound: (from, to) => (Math.sign(from) * Math.sign(to) > 0 ? (share) => from * (to / from) ** share : null),
  logit: (from, to, { lower, upper }) => (lower === null || upper === null ? null : logitSegment(from, to, lower, upper)),
  scurve: (from, to) => (share) => from + (to - from) * easeInOut(share),
} as const satisfies Record<PathKind, Interpolator>;

function logitSegment(from: number, to: number, lower: number, upper: number) {
  const isInside = (value: number) => value > lower && value < upper;
  if (!isInside(from) || !isInside(to)) return null;
  const link = (value: number) => Math.log((value - lower) / (upper - value));
  return (share: number) => lower + (upper - lower) * logistic(link(from) + (link(to) - link(from)) * share);
}

/** Logistic curve over 6 units of time, stretched so that it is exact at both ends. */
function easeInOut(share: number): number {
  return (logistic(6 * (share - 0.5)) - logistic(-3)) / (logistic(3) - logistic(-3));
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
