import type { PathKind } from '#model/indicator.ts';

/** Cells of a stretch of a path: its two values, the share of its time gone by, and the natural limits of the unit. */
type Stretch = Readonly<Record<'from' | 'to' | 'share' | 'lower' | 'upper', string>>;

/** The value expected on a stretch of a path, as a formula; a form that is impossible there runs straight, as in the rule. */
export function pathFormula(kind: PathKind, stretch: Stretch): string {
  const { from, to, share, lower, upper } = stretch;
  const straight = `${from}+(${to}-${from})*${share}`;
  if (kind === 'step') return `IF(${share}<1,${from},${to})`;
  if (kind === 'compound') return `IF(${from}*${to}>0,${from}*(${to}/${from})^${share},${straight})`;
  if (kind === 'scurve') return `${from}+(${to}-${from})*(1/(1+EXP(-6*(${share}-0.5)))-1/(1+EXP(3)))/(1/(1+EXP(-3))-1/(1+EXP(3)))`;
  if (kind === 'logit') {
    const link = (value: string): string => `LN((${value}-${lower})/(${upper}-${value}))`;
    const isInside = `IF(AND(ISNUMBER(${lower}),ISNUMBER(${upper})),AND(${from}>${lower},${from}<${upper},${to}>${lower},${to}<${upper}),FALSE)`;
    return `IF(${isInside},${lower}+(${upper}-${lower})/(1+EXP(-(${link(from)}+(${link(to)}-${link(from)})*${share}))),${straight})`;
  }
  return straight;
}
