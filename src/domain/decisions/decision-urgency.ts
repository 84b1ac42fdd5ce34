import { type AssessAnswer } from '#model/assess-answer.ts';
import { ratingGroups, type Status } from '#model/status.ts';

/** What decides the place in 'needs a decision'. Times are decimal years. */
export type DecisionNeed = {
  readonly answer: Pick<AssessAnswer, 'status' | 'ratio' | 'achieved' | 'lastKnown'>;
  /** Whether the verdict is final: a value at or after the target time. */
  readonly isFinal: boolean;
  readonly weight: number;
  readonly asOf: number;
  readonly targetTime: number;
};

/** Gap x weight x urgency, 0 or more; higher needs a decision sooner. */
export function decisionUrgency({ answer, isFinal, weight, asOf, targetTime }: DecisionNeed): number {
  // From half a year before the end on, and for an ended plan, urgency is 2.
  return gapOf(answer, isFinal) * weight * (1 / Math.max(0.5, targetTime - asOf));
}

function gapOf({ status, ratio, achieved, lastKnown }: DecisionNeed['answer'], isFinal: boolean): number {
  if (isFinal) return gap(achieved, status);
  return lastKnown === null ? gap(ratio, status) : gap(lastKnown.ratio, lastKnown.status);
}

function gap(share: number | null, status: Status): number {
  if (share === null) return ratingGroups[status] === 'red' ? 1 : 0;
  return Math.min(1.5, Math.max(0, 1 - share));
}
