/** A linear scale from values to pixels. */
export type Scale = { readonly from: number; readonly to: number; readonly place: (value: number) => number };

export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return { from, to, place: (value) => Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10 };
}

/** A round step that cuts a span into about `count` parts: 1, 2, 2.5 or 5 times a power of ten. */
export function niceStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** The multiples of a step from one end to the other, both within tolerance. */
export function ticksBetween(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

type DomainInput = {
  readonly values: readonly number[];
  readonly limits: { readonly lower: number | null; readonly upper: number | null } | null;
  /** Shares, counts and money start at zero, so that a length says how much. */
  readonly isFromZero: boolean;
};

/** The span of the value axis and its ticks; never beyond the natural limits of the indicator. */
export function valueAxis({ values, limits, isFromZero }: DomainInput): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  const lower = limits?.lower ?? -Infinity;
  const upper = limits?.upper ?? Infinity;
  const lowest = Math.min(...values, ...(isFromZero ? [0] : []));
  const highest = Math.max(...values);
  const spread = highest - lowest || Math.abs(highest) || 1;
  const pad = isFromZero ? 0 : spread * 0.1;
  const step = niceStep(spread + 2 * pad, 4);
  const from = Math.max(lower, Math.floor((lowest - pad) / step + 1e-9) * step);
  const to = Math.min(upper, Math.ceil((highest + pad) / step - 1e-9) * step);
  const domain = [from, to > from ? to : from + step] as const;
  return { domain, ticks: ticksBetween(domain[0], domain[1], step) };
}
