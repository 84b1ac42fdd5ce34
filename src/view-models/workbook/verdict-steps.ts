import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import { tinyShare, tinyValue } from '#domain/progress/tolerance.ts';
import { interpolators } from '#domain/progress/path-segment.ts';
import type { PathKind } from '#model/indicator.ts';
import type { TimedValue } from '#model/time.ts';

/** What the cells of one verdict are given: the case as far as it is printed. Null = an empty cell. */
export type StepInputs = {
  readonly type: 'change' | 'threshold' | 'range' | 'deliverable';
  readonly path: PathKind;
  readonly direction: 1 | -1;
  readonly startTime: number | null;
  readonly startValue: number | null;
  readonly targetTime: number | null;
  readonly targetValue: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly limitLower: number | null;
  readonly limitUpper: number | null;
  readonly precision: number;
  readonly noise: number;
  readonly lag: number;
  readonly interval: number;
  readonly isCumulative: boolean;
  /** Without a baseline, values count from here on; null = all. */
  readonly breakFrom: number | null;
  /** With a baseline, values count before this; null = all. */
  readonly breakBefore: number | null;
  /** Values the rules see, one a time, in any order. */
  readonly observations: readonly TimedValue[];
  readonly milestones: readonly TimedValue[];
  readonly asOf: number;
};

/** What each step cell shows; '' = nothing to show. */
export type Steps = Readonly<Record<StepId, number | string>>;
export type StepId =
  | 'hasTarget' | 'free' | 'from' | 'before' | 'countAll' | 'countAfter' | 'countRun' | 'lastIn' | 'firstLate' | 'time' | 'value'
  | 'scaleStart' | 'scaleTarget' | 'scaleValue' | 'tiny' | 'held' | 'met' | 'knotTime' | 'knotValue' | 'nextTime' | 'nextValue'
  | 'share' | 'scaleExpected' | 'expected' | 'expectedShare' | 'achieved' | 'ratio' | 'margin' | 'isFinal' | 'inFlight' | 'done'
  | 'reasonCode' | 'statusCode' | 'knownCode';

/** Stands for 'never' where a time is looked for. */
export const farTime = 9999;

/**
 * The steps of a verdict exactly as the formulas of the workbook take them, for the values that stand in the cells before a program
 * has calculated. The rules are those of `domain/progress`; a verdict whose steps would end elsewhere is printed without formulas.
 */
export function stepsOf(given: StepInputs): Steps {
  const found = latestOf(given);
  const scaled = found.time === '' ? unscaled(given) : scaledBy(given, Number(found.value));
  const journey = found.time === '' || scaled.held === 1 ? noJourney : journeyOf(given, Number(found.time), scaled);
  const isFinal = found.time === '' ? '' : Number(Number(found.time) >= (given.targetTime ?? 0) - tinyShare);
  const done = doneOf(given);
  const draft = { ...found, ...scaled, ...journey, isFinal, done };
  const inFlight = found.time === '' ? '' : inFlightOf(given, draft);
  const reasonCode = reasonOf(given, { ...draft, inFlight });
  return {
    ...draft,
    inFlight,
    reasonCode,
    statusCode: statusOf(given, { ...draft, inFlight, reasonCode }),
    knownCode: reasonCode === 'no-data-at-deadline' || reasonCode === 'too-old' ? inFlight : '',
  };
}

type Cell = number | string;
type Found = Readonly<Record<'hasTarget' | 'free' | 'from' | 'before' | 'countAll' | 'countAfter' | 'countRun' | 'lastIn' | 'firstLate' | 'time' | 'value', Cell>>;
type Scaled = Readonly<Record<'scaleStart' | 'scaleTarget' | 'scaleValue' | 'tiny' | 'held' | 'met' | 'margin', Cell>>;
type Journey = Readonly<Record<'knotTime' | 'knotValue' | 'nextTime' | 'nextValue' | 'share' | 'scaleExpected' | 'expected' | 'expectedShare' | 'achieved' | 'ratio', Cell>>;

function latestOf(given: StepInputs): Found {
  const { type, startTime, startValue, targetTime, observations } = given;
  const isFree = type === 'threshold' || (type === 'range' && startValue === null);
  const from = isFree ? (given.breakFrom === null ? 0 : given.breakFrom - tinyShare) : startTime === null || startValue === null ? farTime : startTime + tinyShare;
  const before = isFree || given.breakBefore === null ? farTime : given.breakBefore - tinyShare;
  const hasTarget = isTargetStated(given);
  const after = observations.filter(({ time }) => time > from);
  const run = after.filter(({ time }) => time < before);
  const end = targetTime ?? 0;
  const lastIn = hasTarget ? Math.max(0, ...run.filter(({ time }) => time <= end + tinyShare).map(({ time }) => time)) : 0;
  const firstLate = hasTarget ? Math.min(farTime, ...run.filter(({ time }) => time > end + tinyShare).map(({ time }) => time)) : farTime;
  const time = !hasTarget ? '' : lastIn >= end - tinyShare ? lastIn : firstLate < end + given.interval - tinyShare ? firstLate : lastIn > 0 ? lastIn : '';
  const value = time === '' ? '' : (observations.find((one) => Math.abs(one.time - time) <= tinyShare)?.value ?? 0);
  const counts = { countAll: observations.length, countAfter: after.length, countRun: run.length };
  return { hasTarget: Number(hasTarget), free: Number(isFree), from, before, ...counts, lastIn, firstLate, time, value };
}

function isTargetStated({ type, targetTime, targetValue, lower, upper }: StepInputs): boolean {
  if (targetTime === null || type === 'deliverable') return false;
  return type === 'range' ? lower !== null && upper !== null : targetValue !== null;
}

function unscaled(given: StepInputs): Scaled {
  return { scaleStart: '', scaleTarget: '', scaleValue: '', tiny: tinyOf(given), held: '', met: '', margin: '' };
}

function tinyOf({ type, startValue, targetValue, lower, upper }: StepInputs): number {
  return type === 'range' ? tinyValue(startValue ?? 0, lower ?? 0, upper ?? 0) : tinyValue(startValue ?? 0, targetValue ?? 0);
}

/** Where better lies on the scale of the rule: a range is a distance, and smaller is nearer. */
export const scaleSign = ({ type, direction }: Pick<StepInputs, 'type' | 'direction'>): 1 | -1 => (type === 'range' ? -1 : direction);

function scaledBy(given: StepInputs, value: number): Scaled {
  const { type, startValue, targetValue, noise, precision } = given;
  const lower = given.lower ?? 0;
  const upper = given.upper ?? 0;
  const of = (one: number): number => (type === 'range' ? Math.max(lower - one, one - upper, 0) : one);
  const sign = scaleSign(given);
  const tiny = tinyOf(given);
  const isFree = type === 'threshold' || (type === 'range' && startValue === null);
  const target = type === 'range' ? 0 : (targetValue ?? 0);
  const held = isFree || (target - of(startValue ?? 0)) * sign <= noise + tiny;
  const measured = of(value);
  const isLimit = type !== 'range' && [given.limitLower, given.limitUpper].some((limit) => limit !== null && Math.abs(limit - target) <= tiny);
  const met =
    (measured - target) * sign >= -tiny ||
    (isLimit && Math.abs(target - measured) <= precision / 2 + tiny) ||
    (held && (target - measured) * sign <= noise + tiny);
  const margin = !held ? '' : type === 'range' ? Math.min(value - lower, upper - value) : (value - target) * sign;
  return { scaleStart: isFree ? '' : of(startValue ?? 0), scaleTarget: target, scaleValue: measured, tiny, held: Number(held), met: Number(met), margin };
}

const noJourney: Journey = {
  knotTime: '', knotValue: '', nextTime: '', nextValue: '', share: '', scaleExpected: '', expected: '', expectedShare: '', achieved: '', ratio: '',
};

function journeyOf(given: StepInputs, latest: number, scaled: Scaled): Journey {
  const start = Number(scaled.scaleStart);
  const target = Number(scaled.scaleTarget);
  const segment = segmentOf(given, Math.min(latest, given.targetTime ?? 0));
  const expected = given.type === 'range' ? start + (target - start) * segment.share : between(given, segment);
  const expectedShare = (expected - start) / (target - start);
  const achieved = (Number(scaled.scaleValue) - start) / (target - start);
  const ratio = Math.abs(expectedShare) <= tinyShare ? '' : achieved / expectedShare;
  const isRange = given.type === 'range';
  const knots = isRange ? { knotTime: '', knotValue: '', nextTime: '', nextValue: '' } : segment;
  return { ...knots, share: segment.share, scaleExpected: expected, expected: isRange ? '' : expected, expectedShare, achieved, ratio };
}

type Segment = { readonly knotTime: number; readonly knotValue: number; readonly nextTime: number; readonly nextValue: number; readonly share: number };

/** The stretch of the path a time lies on. */
function segmentOf({ type, startTime, startValue, targetTime, targetValue, milestones }: StepInputs, at: number): Segment {
  const first = { time: startTime ?? 0, value: startValue ?? 0 };
  const last = { time: targetTime ?? 0, value: targetValue ?? 0 };
  const inner = type === 'range' ? [] : milestones.filter(({ time }) => time > first.time + tinyShare && time < last.time - tinyShare);
  const knots = [first, ...inner.toSorted((a, b) => a.time - b.time), last];
  const knot = knots.slice(0, -1).findLast(({ time }) => time <= at + tinyShare) ?? first;
  const next = knots.slice(1).find(({ time }) => time > at + tinyShare) ?? last;
  const share = at >= last.time - tinyShare ? 1 : Math.max(0, (at - knot.time) / (next.time - knot.time));
  return { knotTime: knot.time, knotValue: knot.value, nextTime: next.time, nextValue: next.value, share };
}

function between({ path, limitLower, limitUpper }: StepInputs, { knotValue, nextValue, share }: Segment): number {
  const declared = interpolators[path](knotValue, nextValue, { lower: limitLower, upper: limitUpper });
  return declared === null ? knotValue + (nextValue - knotValue) * share : declared(share);
}

function doneOf({ type, observations }: StepInputs): Cell {
  const times = observations.filter(({ value }) => value >= 1).map(({ time }) => time);
  return type !== 'deliverable' || times.length === 0 ? '' : Math.min(...times);
}

type Draft = Found & Scaled & Journey & { readonly isFinal: Cell; readonly done: Cell };

function inFlightOf({ noise, ...given }: StepInputs, steps: Draft): string {
  if (steps.met === 1) return 'met';
  if (steps.held === 1) return 'breached';
  const { onTrack, behind, earlyGuard } = trajectoryMethod;
  const [achieved, expectedShare] = [Number(steps.achieved), Number(steps.expectedShare)];
  const distance = Math.abs(Number(steps.scaleTarget) - Number(steps.scaleStart));
  if (achieved < -noise / distance - tinyShare) return 'moving-away';
  if (expectedShare < earlyGuard - tinyShare) return achieved >= behind - tinyShare ? 'on-track' : '';
  const miss = (Number(steps.scaleExpected) - Number(steps.scaleValue)) * scaleSign(given);
  if (miss <= noise + Number(steps.tiny) && achieved > tinyShare) return 'on-track';
  if (steps.ratio === '') return 'off-track';
  const ratio = Number(steps.ratio);
  return ratio >= onTrack - tinyShare ? 'on-track' : ratio >= behind - tinyShare ? 'behind' : 'off-track';
}

type Judged = Draft & { readonly inFlight: Cell };

function reasonOf(given: StepInputs, steps: Judged): string {
  const { asOf, targetTime, lag, interval } = given;
  if (given.type === 'deliverable') {
    if (steps.done !== '') return '';
    if (targetTime === null) return 'no-target';
    return asOf < targetTime - tinyShare ? 'not-due' : '';
  }
  if (steps.hasTarget === 0) return 'no-target';
  const isStarted = given.startTime !== null && given.startValue !== null;
  if (!isStarted && steps.countAll === 0) return 'no-data';
  if (!isStarted && steps.free === 0) return 'no-baseline';
  if (Number(steps.countAfter) > 0 && steps.countRun === 0) return 'series-break';
  const isOver = asOf >= (targetTime ?? 0) + lag - tinyShare;
  if (steps.time === '') return isOver ? 'no-data-at-deadline' : isStarted ? 'baseline-only' : 'no-data';
  if (steps.isFinal === 1 || (given.isCumulative && steps.met === 1)) return '';
  if (isOver) return 'no-data-at-deadline';
  const { tooOldYears, tooOldPeriods } = trajectoryMethod;
  if (asOf - (Number(steps.time) + lag) > Math.max(tooOldYears, tooOldPeriods * interval) + tinyShare) return 'too-old';
  return steps.inFlight === '' ? 'too-early' : '';
}

function statusOf({ type, asOf, targetTime }: StepInputs, steps: Judged & { readonly reasonCode: string }): string {
  if (steps.reasonCode !== '') return 'not-rated';
  const { onTrack, behind, overdueYears } = trajectoryMethod;
  if (type === 'deliverable') {
    if (steps.done !== '') return 'met';
    return asOf - (targetTime ?? 0) <= overdueYears + tinyShare ? 'behind' : 'off-track';
  }
  if (steps.isFinal !== 1) return String(steps.inFlight);
  if (steps.met === 1) return 'met';
  if (steps.held === 1) return 'breached';
  const achieved = Number(steps.achieved);
  if (achieved >= onTrack - tinyShare) return 'nearly-met';
  if (achieved >= behind - tinyShare) return 'partly-met';
  return achieved >= -tinyShare ? 'not-met' : 'worse-than-baseline';
}
