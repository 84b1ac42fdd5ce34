import type { AssessCase, AssessObservation } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';
import { isMet } from './is-met.ts';
import { commitmentPath, expectedValue, fellBackToLinear, type CommitmentPath } from './path.ts';
import { ruleScale, type RuleScale } from './rule-scale.ts';
import type { Settings } from './settings.ts';
import { tinyShare } from './tolerance.ts';

/** The way from baseline to target, measured at the latest observation. Shares are fractions, values on the rule's scale. */
export type Journey = {
  /** P, the achieved share; may be below 0 or above 1. */
  readonly achieved: number;
  /** E, the share expected by the time of the latest value. */
  readonly expectedShare: number;
  /** R = P / E, the trajectory ratio; null where nothing is expected yet. */
  readonly ratio: number | null;
  /** x, the expected value, on the rule's scale. */
  readonly expected: number;
  /** |T - b|, from baseline to target on the rule's scale; above 0. */
  readonly distance: number;
  /** null for a range, whose path is straight in its own scale. */
  readonly path: CommitmentPath | null;
  /** Whether a segment of the path could not be drawn as declared. */
  readonly isRedrawn: boolean;
};

/** What the rules decide on: the latest comparable observation against the target. */
export type Measurement = {
  readonly assessCase: AssessCase;
  readonly settings: Settings;
  readonly scale: RuleScale;
  readonly target: TimedValue;
  /** The comparable observations, oldest first. */
  readonly observations: readonly AssessObservation[];
  readonly latest: AssessObservation;
  /** Whether the rule needs no baseline. */
  readonly isFree: boolean;
  /** Whether the latest value meets the target. */
  readonly isMet: boolean;
  /** null under the threshold rule. */
  readonly journey: Journey | null;
};

type Given = Omit<Measurement, 'isMet' | 'journey' | 'scale'>;

/** Measures the latest observation; the threshold rule holds without a baseline or with one already at the target. */
export function measure(given: Given): Measurement {
  const { assessCase, settings, target, isFree, latest } = given;
  const scale = ruleScale(assessCase, target.value);
  const start = isFree ? null : scale.baseline;
  const isHeld = start === null || (scale.target - start) * scale.sign <= settings.noise + scale.tiny;
  const journey = isHeld ? null : journeyTo(given, scale, start);
  const measured = { ...given, scale, journey };
  return { ...measured, isMet: isMet(latest.value, measured) };
}

function journeyTo({ assessCase, target, latest }: Given, scale: RuleScale, start: number): Journey {
  const distance = scale.target - start;
  const path = assessCase.type === 'range' ? null : commitmentPath(assessCase);
  const time = Math.min(latest.time, target.time);
  const expected =
    path === null ? start + distance * elapsedShare(assessCase.baseline?.time ?? time, time, target.time) : expectedValue(path, time);
  const achieved = (scale.of(latest.value) - start) / distance;
  const expectedShare = (expected - start) / distance;
  return {
    achieved,
    expectedShare,
    ratio: Math.abs(expectedShare) <= tinyShare ? null : achieved / expectedShare,
    expected,
    distance: Math.abs(distance),
    path,
    isRedrawn: path !== null && fellBackToLinear(path),
  };
}

function elapsedShare(from: number, time: number, to: number): number {
  return time <= from ? 0 : (time - from) / (to - from);
}
