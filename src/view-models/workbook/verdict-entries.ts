import type { AssessCase } from '#model/assess-case.ts';
import type { IndicatorFile, PublishedVerdict } from '#model/indicator-file.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { decimalTime, type TimedValue } from '#model/time.ts';
import type { ObservationEntry } from './observation-entries.ts';
import { stepsOf, type StepInputs, type Steps } from './verdict-steps.ts';

/** Why a verdict stands without formulas: another method judged, a value may not be passed on, or the series is joined from several. */
export type FixedBecause = 'method' | 'terms' | 'joined';

export type VerdictEntry = {
  readonly key: string;
  readonly verdict: PublishedVerdict;
  /** The one verdict of its indicator that the summary counts. */
  readonly isCounted: boolean;
  readonly series: string;
  readonly inputs: StepInputs;
  /** Steps of the calculation; null where the verdict stands without formulas. */
  readonly steps: Steps | null;
  readonly fixedBecause: FixedBecause | null;
};

export type IndicatorVerdicts = {
  readonly verdicts: readonly VerdictEntry[];
  /** Values that are printed: those of the period, and those a verdict rests on. */
  readonly observations: readonly ObservationEntry[];
  /** Verdicts on a target that may not be passed on. */
  readonly leftOut: number;
};

type Asked = { readonly plan: string | null; readonly method: string };

/** The verdicts of an indicator that a workbook prints, and the values they rest on. */
export function verdictEntries(file: IndicatorFile, all: readonly ObservationEntry[], { plan, method }: Asked): IndicatorVerdicts {
  const asked = plan === null ? file.verdicts : file.verdicts.filter((verdict) => verdict.plan === plan);
  const passable = asked.filter(({ target }) => mayBePrinted(file.targets.find(({ id }) => id === target)?.sources ?? [], file));
  const counted = plan === null ? file.lead : (asked.find((verdict) => verdict.counted) ?? asked[0])?.key;
  const withSeries = passable.map((verdict) => ({ verdict, series: seriesOf(verdict, file, all) }));
  const needed = new Set(withSeries.flatMap(({ verdict, series }) => neededBy(verdict.case, verdict, all.filter((entry) => entry.series === series && entry.counts))));
  const observations = all.filter((entry) => entry.mayBePassedOn && (entry.isInPeriod || needed.has(entry)));
  const verdicts = withSeries.map(({ verdict, series }): VerdictEntry => {
    const inputs = inputsOf(verdict, file, observations.filter((entry) => entry.series === series && entry.counts));
    const steps = stepsOf(inputs);
    const fixedBecause = method !== 'trajectory' ? 'method' : agrees(steps, verdict) ? null : hasUnprinted(file, all) ? 'terms' : 'joined';
    return { key: `${file.indicator.id}:${verdict.key}`, verdict, isCounted: verdict.key === counted, series, inputs, steps: fixedBecause === null ? steps : null, fixedBecause };
  });
  return { verdicts, observations, leftOut: asked.length - passable.length };
}

/** A statement with several sources may be passed on on the freest of their terms. */
export function mayBePrinted(sources: readonly string[], file: IndicatorFile): boolean {
  return sources.length === 0 || sources.some((id) => mayBePassedOn(file.sources.find((source) => source.id === id)));
}

const tiny = 1e-9;

function hasUnprinted(file: IndicatorFile, all: readonly ObservationEntry[]): boolean {
  const commitments = [...file.baselines, ...file.milestones, ...file.targets];
  return all.some((entry) => !entry.mayBePassedOn) || commitments.some(({ sources }) => !mayBePrinted(sources, file));
}

/** The series whose values were judged: that of the baseline or the headline, whichever holds them. */
function seriesOf({ case: judged, arithmetic }: PublishedVerdict, file: IndicatorFile, all: readonly ObservationEntry[]): string {
  const ofBaseline = file.baselines.filter(({ time }) => time === arithmetic.baseline?.period).map(({ series }) => series);
  const headline = file.series.filter(({ role }) => role === 'headline').map(({ id }) => id);
  const order = [...ofBaseline, ...headline, ...file.series.map(({ id }) => id)];
  const holds = (id: string): boolean =>
    (judged.observations ?? []).every((seen) => all.some((entry) => entry.series === id && Math.abs(entry.time - seen.time) <= tiny && entry.row[1] === seen.value));
  return order.find(holds) ?? order[0] ?? '';
}

/** Values that must be printed whatever the period, else the formulas would find another latest value or none. */
function neededBy(judged: AssessCase, { arithmetic }: PublishedVerdict, entries: readonly ObservationEntry[]): readonly ObservationEntry[] {
  const times = [arithmetic.latest?.time, judged.done, entries.at(-1)?.time];
  return entries.filter(({ time }) => times.some((one) => typeof one === 'number' && Math.abs(one - time) <= tiny));
}

function inputsOf({ case: judged, target }: PublishedVerdict, file: IndicatorFile, entries: readonly ObservationEntry[]): StepInputs {
  const start = isBaselinePrinted(judged, file) ? (judged.baseline ?? null) : null;
  const stated = (judged.observations ?? []).filter(({ breakBefore, status }) => breakBefore === 'stated' && status !== 'F').map(({ time }) => time);
  const isFree = judged.type === 'threshold' || (judged.type === 'range' && start === null);
  const isRange = judged.type === 'range';
  const finite = (value: number | null | undefined): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  return {
    type: judged.type,
    path: judged.path ?? 'linear',
    direction: judged.direction === 'decrease' ? -1 : 1,
    startTime: finite(start?.time),
    startValue: finite(start?.value),
    targetTime: finite(judged.type === 'deliverable' ? judged.due : judged.target?.time),
    targetValue: isRange || judged.type === 'deliverable' ? null : finite(judged.target?.value),
    lower: isRange ? finite(judged.range?.lower) : null,
    upper: isRange ? finite(judged.range?.upper) : null,
    limitLower: finite(judged.limits?.lower),
    limitUpper: finite(judged.limits?.upper),
    precision: judged.precision ?? file.indicator.precision,
    noise: judged.noise ?? judged.precision ?? file.indicator.noise,
    lag: judged.lag ?? file.indicator.lag,
    interval: judged.interval ?? file.indicator.interval,
    isCumulative: judged.accumulation === 'cumulative',
    breakFrom: isFree ? (stated.at(-1) ?? null) : null,
    breakBefore: isFree ? null : (stated.find((time) => start !== null && time > start.time + tiny) ?? null),
    observations: entries.map(({ time, row }) => ({ time, value: row[1] ?? 0 })),
    milestones: cornersOf(judged, target, file),
    asOf: judged.asOf,
  };
}

function isBaselinePrinted(judged: AssessCase, file: IndicatorFile): boolean {
  const start = judged.baseline;
  const same = file.baselines.filter(({ time }) => start && Math.abs((decimalTime(time) ?? 0) - start.time) <= tiny);
  return same.length === 0 || same.some(({ sources }) => mayBePrinted(sources, file));
}

/** Corners of the path between baseline and target; of two at one time the later entry stands. */
function cornersOf(judged: AssessCase, target: string, file: IndicatorFile): readonly TimedValue[] {
  const isHidden = ({ time, value }: TimedValue): boolean =>
    [...file.milestones, ...file.targets.filter(({ id }) => id !== target)].some(
      (entry) => entry.value === value && Math.abs((decimalTime(entry.time) ?? 0) - time) <= tiny && !mayBePrinted(entry.sources, file),
    );
  const ordered = (judged.milestones ?? []).filter((corner) => !isHidden(corner)).toSorted((a, b) => a.time - b.time);
  return ordered.filter(({ time }, index) => (ordered[index + 1]?.time ?? Infinity) - time > tiny).map(({ time, value }) => ({ time, value }));
}

/** Whether the steps end where the published verdict stands, with the same numbers. */
function agrees(steps: Steps, { assessment }: PublishedVerdict): boolean {
  const same = (step: number | string, figure: number | null): boolean =>
    figure === null ? step === '' : typeof step === 'number' && Math.abs(step - figure) <= tiny * Math.max(1, Math.abs(figure));
  return (
    steps.statusCode === assessment.status &&
    steps.reasonCode === (assessment.reason ?? '') &&
    steps.knownCode === (assessment.lastKnown?.status ?? '') &&
    same(steps.ratio, assessment.ratio) &&
    same(steps.achieved, assessment.achieved) &&
    same(steps.expectedShare, assessment.expectedShare) &&
    same(steps.expected, assessment.expectedValue) &&
    same(steps.margin, assessment.margin)
  );
}
