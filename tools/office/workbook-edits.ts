import type { SeededRandom } from '../../src/lib/seeded-random.ts';
import type { AssessCase } from '../../src/model/assess-case.ts';
import type { TimedValue } from '../../src/model/time.ts';

/** Which of the sheets' entries an edit changes, and the case it makes of the published one. Null = the cell is emptied. */
export type WorkbookEdit = {
  readonly what: string;
  readonly where: { readonly sheet: 'observations'; readonly time: number } | { readonly sheet: 'targets'; readonly point: 'baseline' | 'milestone' | 'target'; readonly time: number };
  readonly column: 'value' | 'time' | 'lower' | 'upper';
  readonly value: number | null;
  readonly changed: AssessCase;
};

/** Shares of the way at which a class may turn, a hair on either side of some, and anything between. */
const shares = [0, 0.095, 0.1, 0.3, 0.57, 0.5999999999, 0.6, 0.7, 0.9, 0.9499999, 0.95, 0.98, 1, 1.2, -0.02, -0.3];

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

/** One random edit of what the workbook says of a case; null where the case has nothing of the kind that was drawn. */
export function randomEdit(judged: AssessCase, latest: number | null, random: SeededRandom): WorkbookEdit | null {
  const kinds = judged.type === 'deliverable' ? [due] : [value, value, value, otherValue, noValue, targetValue, baselineValue, milestone, targetTime, bounds];
  return kinds[random.whole(0, kinds.length - 1)]?.(judged, latest, random) ?? null;
}

type Draw = (judged: AssessCase, latest: number | null, random: SeededRandom) => WorkbookEdit | null;

const value: Draw = (judged, latest, random) => {
  if (latest === null) return null;
  const expected = latest >= (judged.target?.time ?? 0) ? 1 : (latest - (judged.baseline?.time ?? latest - 1)) / ((judged.target?.time ?? latest) - (judged.baseline?.time ?? latest - 1));
  const share = drawn(random) * (random.next() < 0.5 ? 1 : expected);
  return observed(judged, latest, along(judged, share), 'latest value');
};

const otherValue: Draw = (judged, _latest, random) => {
  const all = (judged.observations ?? []).filter(({ status }) => status !== 'F');
  const one = all[random.whole(0, Math.max(0, all.length - 1))];
  return one === undefined ? null : observed(judged, one.time, along(judged, drawn(random)), 'any value');
};

const noValue: Draw = (judged, latest) => (latest === null || hasBreak(judged) ? null : observed(judged, latest, null, 'no value'));

function observed(judged: AssessCase, time: number, to: number | null, what: string): WorkbookEdit {
  const observations = (judged.observations ?? []).flatMap((one) => (!near(one.time, time) ? [one] : to === null ? [] : [{ ...one, value: to }]));
  return { what, where: { sheet: 'observations', time }, column: 'value', value: to, changed: { ...judged, observations } };
}

const targetValue: Draw = (judged, _latest, random) => {
  const { target, baseline } = judged;
  if (!target || judged.type === 'range') return null;
  const start = baseline?.value ?? 0;
  const to = random.next() < 0.15 ? start : start + (target.value - start) * (0.3 + 1.5 * random.next());
  return atPoint('target value', 'target', target, 'value', to, { ...judged, target: { ...target, value: to } });
};

const targetTime: Draw = (judged, _latest, random) => {
  const { target } = judged;
  if (!target || !Number.isFinite(target.time) || hasBreak(judged)) return null;
  const to = Math.round(target.time) + random.whole(-3, 3);
  const knots = [judged.baseline?.time ?? 0, ...(judged.milestones ?? []).map(({ time }) => time)];
  return knots.some((time) => time >= to) ? null : atPoint('target time', 'target', target, 'time', to, { ...judged, target: { ...target, time: to } });
};

const baselineValue: Draw = (judged, _latest, random) => {
  const { baseline, target } = judged;
  if (!baseline || !target) return null;
  const to = random.next() < 0.1 ? target.value : along(judged, random.next() * 1.3 - 0.5);
  if (!Number.isFinite(to)) return null;
  return atPoint('baseline value', 'baseline', baseline, 'value', to, { ...judged, baseline: { ...baseline, value: to } });
};

const milestone: Draw = (judged, _latest, random) => {
  const all = judged.milestones ?? [];
  const one = all[random.whole(0, Math.max(0, all.length - 1))];
  if (one === undefined) return null;
  const to = along(judged, random.next());
  return atPoint('milestone', 'milestone', one, 'value', to, { ...judged, milestones: all.map((corner) => (corner === one ? { ...corner, value: to } : corner)) });
};

const bounds: Draw = (judged, _latest, random) => {
  const { range, target } = judged;
  if (!range || !target) return null;
  const isLower = random.next() < 0.5;
  const to = isLower ? range.lower - random.next() * 3 : range.upper + random.next() * 3;
  return atPoint('range', 'target', target, isLower ? 'lower' : 'upper', to, { ...judged, range: isLower ? { ...range, lower: to } : { ...range, upper: to } });
};

const due: Draw = (judged, _latest, random) => {
  if (typeof judged.due !== 'number') return null;
  const to = judged.asOf + random.pick([-2, -0.3, -0.2, -90 / 365.25, 0, 0.2, 2]);
  return { what: 'due', where: { sheet: 'targets', point: 'target', time: judged.due }, column: 'time', value: to, changed: { ...judged, due: to } };
};

function atPoint(what: string, point: 'baseline' | 'milestone' | 'target', { time }: TimedValue, column: WorkbookEdit['column'], to: number, changed: AssessCase): WorkbookEdit {
  return { what, where: { sheet: 'targets', point, time }, column, value: to, changed };
}

function drawn(random: SeededRandom): number {
  return random.next() < 0.6 ? (shares[random.whole(0, shares.length - 1)] ?? 0) : random.next() * 2 - 0.5;
}

/** A value some share of the way from the baseline to the target, or to the nearer end of a range. */
function along({ type, baseline, target, range }: AssessCase, share: number): number {
  const start = baseline?.value ?? (range ? range.upper * 2 : (target?.value ?? 0) * 0.9);
  const end = type === 'range' && range ? (start > range.upper ? range.upper : range.lower) : (target?.value ?? 0);
  return start + (end - start) * share;
}

/** Breaks stand in the workbook as the published numbers they are: what moves past one is not tried. */
const hasBreak = ({ observations }: AssessCase): boolean => (observations ?? []).some(({ breakBefore }) => breakBefore === 'stated');
