/** log(share / (1 - share)) of a value on a scale from 0; infinite at its ends, not a number beyond them. */
export function logit(value: number, scale: number): number {
  return Math.log(value / (scale - value));
}

/** The value on the scale that has this logit; the ends of the scale for infinite ones. */
export function logistic(logitValue: number, scale: number): number {
  return scale / (1 + Math.exp(-logitValue));
}
