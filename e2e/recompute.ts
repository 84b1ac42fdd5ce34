/**
 * The rule of the verdicts, written a second time from its published description and from nothing else: no code of the product is
 * used here. Takes the case as a page prints it; times are ends of periods on one decimal scale.
 */
export type PrintedCase = {
  readonly type: 'change' | 'threshold' | 'range' | 'deliverable';
  readonly direction: 'increase' | 'decrease';
  readonly accumulation?: string | null;
  readonly baseline?: Point | null;
  readonly target?: Point | null;
  readonly range?: { readonly lower: number; readonly upper: number } | null;
  readonly milestones?: readonly Point[] | null;
  readonly path?: string | null;
  readonly limits?: { readonly lower?: number | null; readonly upper?: number | null } | null;
  readonly precision?: number | null;
  readonly noise?: number | null;
  readonly lag?: number | null;
  readonly interval?: number | null;
  readonly observations?: readonly (Point & { readonly breakBefore?: string | null; readonly status?: string | null })[] | null;
  readonly asOf: number;
};
type Point = { readonly time: number; readonly value: number };

export type Recomputed = {
  readonly status: string;
  readonly reason: string | null;
  readonly lastKnown: string | null;
  readonly made: number | null;
  readonly expected: number | null;
  readonly whole: number | null;
  readonly achieved: number | null;
  readonly expectedShare: number | null;
  readonly ratio: number | null;
  readonly margin: number | null;
  readonly compliant: number | null;
  readonly current: number | null;
  readonly required: number | null;
  readonly multiple: number | null;
  /** The values from which a class is earned at the date of the latest value. */
  readonly starts: Readonly<Record<string, number>>;
  readonly latest: Point | null;
};

const nothing = { made: null, expected: null, whole: null, achieved: null, expectedShare: null, ratio: null, margin: null, compliant: null, current: null, required: null, multiple: null, starts: {}, latest: null };
const tiny = 1e-9;

export function recompute(given: PrintedCase): Recomputed {
  const { type, asOf, limits } = given;
  const lag = given.lag ?? 0.5;
  const precision = given.precision ?? 0.1;
  const noise = given.noise ?? precision;
  const interval = given.interval ?? 1;
  const target = given.target ?? null;
  const baseline = given.baseline ?? null;
  const unrated = (reason: string): Recomputed => ({ ...nothing, status: 'not-rated', reason, lastKnown: null });
  if (target === null || (type === 'range' && !given.range)) return unrated('no-target');
  const all = (given.observations ?? []).filter(({ status }) => status !== 'F').toSorted((a, b) => a.time - b.time);
  if (baseline === null && all.length === 0) return unrated('no-data');
  const free = type === 'threshold' || (type === 'range' && baseline === null);
  if (baseline === null && !free) return unrated('no-baseline');
  const t0 = free || baseline === null ? -Infinity : baseline.time;
  let run = all.filter(({ time }) => time > t0 + tiny);
  const breaks = run.map(({ breakBefore }) => breakBefore === 'stated');
  if (free) run = run.slice(Math.max(0, breaks.lastIndexOf(true)));
  else if (breaks[0]) return unrated('series-break');
  else if (breaks.includes(true)) run = run.slice(0, breaks.indexOf(true));
  const end = target.time;
  let used = run.filter(({ time }) => time <= end + tiny);
  if (!used.some(({ time }) => time >= end - tiny)) used = [...used, ...run.filter(({ time }) => time > end + tiny && time < end + interval - tiny).slice(0, 1)];
  const late = asOf >= end + lag - tiny;
  const latest = used.at(-1);
  if (latest === undefined) return unrated(late ? 'no-data-at-deadline' : baseline === null ? 'no-data' : 'baseline-only');

  const range = type === 'range' ? (given.range ?? null) : null;
  const away = (value: number): number => (range === null ? value : Math.max(0, range.lower - value, value - range.upper));
  const d = type === 'range' || given.direction === 'decrease' ? -1 : 1;
  const [y, T] = [away(latest.value), range === null ? target.value : 0];
  const b = baseline === null ? null : away(baseline.value);
  const eps = tiny * Math.max(1, Math.abs(T), Math.abs(b ?? 0));
  const held = free || b === null || (T - b) * d <= noise + eps;
  const isLimit = [limits?.lower, limits?.upper].includes(T) && range === null;
  const met = (value: number): boolean => (value - T) * d >= -eps || (isLimit && Math.abs(T - value) <= precision / 2 + eps) || (held && (value - T) * d >= -noise - eps);
  const isFinal = latest.time >= end - tiny;

  const now = Math.min(latest.time, end);
  const x = held || b === null ? null : range !== null ? b * (1 - (now - t0) / (end - t0)) : pathAt(given, now);
  const P = held || b === null ? null : (y - b) / (T - b);
  const E = x === null || b === null ? null : (x - b) / (T - b);
  const R = P === null || E === null || Math.abs(E) <= tiny ? null : P / E;

  const inFlight = (): string => {
    if (met(y)) return 'met';
    if (held || P === null || E === null || x === null || b === null) return 'breached';
    if (P < -noise / Math.abs(T - b) - tiny) return 'moving-away';
    if (E < 0.1 - tiny) return P >= 0.6 - tiny ? 'on-track' : 'too-early';
    if (((x - y) * d <= noise + eps && P > tiny) || (R ?? -1) >= 0.95 - tiny) return 'on-track';
    return (R ?? -1) >= 0.6 - tiny ? 'behind' : 'off-track';
  };
  const final = (): string => {
    if (met(y)) return 'met';
    if (held || P === null) return 'breached';
    return P >= 0.95 - tiny ? 'nearly-met' : P >= 0.6 - tiny ? 'partly-met' : P >= -tiny ? 'not-met' : 'worse-than-baseline';
  };
  const known = inFlight();
  const age = asOf - (latest.time + lag);
  const verdict = ((): Pick<Recomputed, 'status' | 'reason' | 'lastKnown'> => {
    const lastKnown = known === 'too-early' ? null : known;
    if (isFinal) return { status: final(), reason: null, lastKnown: null };
    if (given.accumulation === 'cumulative' && met(y)) return { status: 'met', reason: null, lastKnown: null };
    if (late) return { status: 'not-rated', reason: 'no-data-at-deadline', lastKnown };
    if (age > Math.max(3, 2 * interval) + tiny) return { status: 'not-rated', reason: 'too-old', lastKnown };
    return known === 'too-early' ? { status: 'not-rated', reason: 'too-early', lastKnown: null } : { status: known, reason: null, lastKnown: null };
  })();

  const points: readonly Point[] = free || baseline === null ? used : [baseline, ...used];
  const first = points.find(({ time }) => time >= latest.time - 5 - tiny);
  const current = first === undefined || latest.time - first.time <= tiny ? null : (latest.value - first.value) / (latest.time - first.time);
  const goal = range === null ? T : Math.abs(range.lower - latest.value) <= Math.abs(latest.value - range.upper) ? range.lower : range.upper;
  const required = isFinal ? null : (goal - latest.value) / (end - latest.time);
  const forward = range === null ? d : latest.value <= goal ? 1 : -1;
  const isOpen = !met(y) && !isFinal && asOf < end - tiny;
  const multiple = isOpen && current !== null && required !== null && current * forward > tiny ? required / current : null;

  const margin = !held ? null : range === null ? (latest.value - T) * d : Math.min(latest.value - range.lower, range.upper - latest.value);
  return {
    ...verdict,
    made: b === null || range !== null ? null : y - b,
    expected: range === null ? x : null,
    whole: b === null || range !== null ? null : T - b,
    achieved: P, expectedShare: E, ratio: R, margin,
    compliant: held ? used.filter(({ value }) => met(away(value))).length / used.length : null,
    current, required, multiple, latest,
    starts: startsOf(),
  };

  function startsOf(): Recomputed['starts'] {
    if (held) return (margin ?? 0) < 0 && range === null ? { met: T } : {};
    if (b === null || x === null || range !== null) return {};
    const along = (share: number, whole: number): number => b + share * whole;
    if (isFinal) return { met: T, 'nearly-met': along(0.95, T - b), 'partly-met': along(0.6, T - b), 'not-met': b };
    const easier = d > 0 ? Math.min(along(0.95, x - b), x - noise) : Math.max(along(0.95, x - b), x + noise);
    return { met: T, 'on-track': easier, behind: along(0.6, x - b), 'off-track': b - d * noise };
  }
}

/** The planned value of a time: segment by segment through official milestones and earlier targets. */
function pathAt({ baseline, target, milestones, path, limits }: PrintedCase, time: number): number {
  if (!baseline || !target) return Number.NaN;
  const between = (milestones ?? []).filter((one) => one.time > baseline.time && one.time < target.time).toSorted((a, b) => a.time - b.time);
  const knots = [baseline, ...between, target];
  const next = knots.findIndex((knot, index) => index > 0 && time <= knot.time + tiny);
  const [from, to] = [knots[next - 1] ?? baseline, knots[next] ?? target];
  const u = (time - from.time) / (to.time - from.time);
  const [va, vb] = [from.value, to.value];
  const linear = va + (vb - va) * u;
  const g = (z: number): number => 1 / (1 + Math.exp(-z));
  switch (path ?? 'linear') {
    case 'step':
      return time >= to.time - tiny ? vb : va;
    case 'compound':
      return va * vb > 0 ? va * (vb / va) ** u : linear;
    case 'scurve':
      return va + ((vb - va) * (g(6 * (u - 0.5)) - g(-3))) / (g(3) - g(-3));
    case 'logit': {
      const [L, U] = [limits?.lower ?? null, limits?.upper ?? null];
      if (L === null || U === null || Math.min(va, vb) <= L || Math.max(va, vb) >= U) return linear;
      const z = (v: number): number => Math.log((v - L) / (U - v));
      return L + (U - L) * g(z(va) + (z(vb) - z(va)) * u);
    }
    default:
      return linear;
  }
}
