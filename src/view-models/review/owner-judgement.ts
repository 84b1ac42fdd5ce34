import { type Status, statuses } from '#model/status.ts';
import type { VerdictSummary } from '#model/published-common.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';

type Published = ReviewsFile['reviews'][number]['judgements'][number];

/** What the owner of an indicator said of it at a review. Beside the computed status, never part of it. */
export type OwnerJudgement = Published & { readonly review: string; readonly role: string | null; readonly reason: string | null };

/** The judgements of one review with their wording. */
export function judgementsOf({ id, judgements }: ReviewsFile['reviews'][number], wordings: ReviewsTextsFile): readonly OwnerJudgement[] {
  return judgements.map((judgement, place) => {
    const wording = wordings.reviews[id]?.judgements[place];
    return { ...judgement, review: id, role: wording?.role ?? null, reason: wording?.reason ?? null };
  });
}

/** The newest judgement of each indicator and plan, by `indicator plan`. */
export function newestJudgements({ reviews }: Pick<ReviewsFile, 'reviews'>, wordings: ReviewsTextsFile): ReadonlyMap<string, OwnerJudgement> {
  const oldestFirst = reviews.flatMap((review) => judgementsOf(review, wordings)).toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return new Map(oldestFirst.map((judgement) => [judgementKey(judgement.indicator, judgement.plan), judgement]));
}

export function judgementKey(indicator: string, plan: string): string {
  return `${indicator} ${plan}`;
}

/** Whether owner and arithmetic say the same; `open` where the arithmetic says nothing, not even from before. */
export type Agreement = 'none' | 'agree' | 'differ' | 'open';

export function agreementOf({ status, lastKnown }: Pick<VerdictSummary, 'status' | 'lastKnown'>, judgement: Pick<OwnerJudgement, 'status'> | null): Agreement {
  if (judgement === null) return 'none';
  const computed = lastKnown?.status ?? status;
  if (computed === 'not-rated') return judgement.status === 'not-rated' ? 'agree' : 'open';
  return computed === judgement.status ? 'agree' : 'differ';
}

/** The judged status as one of ours; null for a word the rules do not know. */
export function judgedStatus({ status }: Pick<OwnerJudgement, 'status'>): Status | null {
  return statuses.find((known) => known === status) ?? null;
}
