import type { AssessCase } from '#model/assess-case.ts';

/** An increasing scale on which a trend is drawn as a straight line, and the way back. */
export type Link = {
  readonly kind: 'logit' | 'log' | 'plain';
  readonly to: (value: number) => number;
  readonly from: (linked: number) => number;
};

const plain: Link = { kind: 'plain', to: (value) => value, from: (linked) => linked };

/**
 * Logit between two natural limits, log for declared compound growth of values of one sign, else plain. Values at or beyond a
 * limit are moved inside by half a precision; where that is impossible the scale is plain.
 */
export function linkFor({ limits, growth }: AssessCase, values: readonly number[], precision: number): Link {
  const { lower, upper } = { lower: limits?.lower ?? null, upper: limits?.upper ?? null };
  if (lower !== null && upper !== null) {
    const logit = logitLink(lower, upper, precision / 2);
    if (values.every((value) => Number.isFinite(logit.to(value)))) return logit;
  }
  const sign = Math.sign(values[0] ?? 0);
  const isOneSigned = sign !== 0 && values.every((value) => Math.sign(value) === sign);
  return growth === 'compound' && isOneSigned ? logLink(sign) : plain;
}

function logitLink(lower: number, upper: number, inset: number): Link {
  const inside = (value: number) => {
    if (value <= lower) return lower + inset;
    return value >= upper ? upper - inset : value;
  };
  return {
    kind: 'logit',
    to: (value) => Math.log((inside(value) - lower) / (upper - inside(value))),
    from: (linked) => lower + (upper - lower) / (1 + Math.exp(-linked)),
  };
}

/** For negative values mirrored, so that the scale still increases; a value of the other sign lies infinitely far. */
function logLink(sign: number): Link {
  return {
    kind: 'log',
    to: (value) => (value * sign > 0 ? sign * Math.log(value * sign) : -sign * Infinity),
    from: (linked) => sign * Math.exp(sign * linked),
  };
}
