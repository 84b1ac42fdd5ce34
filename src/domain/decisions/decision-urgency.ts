import type { AssessAnswer } from '#model/assess-answer.ts';
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

/** The three factors of the order and their product, each 0 or more; higher needs a decision sooner. */
export type DecisionFactors = {
  /** Share of the planned progress that is missing, 0 to 1.5. */
  readonly gap: number;
  readonly weight: number;
  /** 1 over the years left, at most 2. */
  readonly urgency: number;
  readonly product: number;
};

/** Gap, weight and urgency with their product. */
export function decisionFactors({ answer, isFinal, weight, asOf, targetTime }: DecisionNeed): DecisionFactors {
  const gap = gapOf(answer, isFinal);
  // From half a year before the end on, and for an ended plan, urgency is 2.
  const urgency = 1 / Math.max(0.5, targetTime - asOf);
  return { gap, weight, urgency, product: gap * weight * urgency };
}

/** Gap x weight x urgency, 0 or more; higher needs a decision sooner. */
export function decisionUrgency(need: DecisionNeed): number {
  return decisionFactors(need).product;
}

function gapOf({ status, ratio, achieved, lastKnown }: DecisionNeed['answer'], isFinal: boolean): number {
  if (isFinal) return gapTo(achieved, status);
  return lastKnown === null ? gapTo(ratio, status) : gapTo(lastKnown.ratio, lastKnown.status);
}

function gapTo(share: number | null, status: Status): number {
  if (share === null) return ratingGroups[status] === 'red' ? 1 : 0;
  return Math.min(1.5, Math.max(0, 1 - share));
}
