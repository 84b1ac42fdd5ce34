import type { Language } from '#model/language.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';

type Decision = ReviewsFile['reviews'][number]['decisions'][number];

/** A decision with the review it was taken at and its wording; `followedBy` = a later decision that carries it on. */
export type TakenDecision = Decision & {
  readonly review: string;
  /** What was decided; its id where there is no wording in this language. */
  readonly text: string;
  readonly result: string;
  /** The language the text stands in where it is not that of the page. */
  readonly textLanguage?: Language;
  readonly resultLanguage?: Language;
  readonly followedBy: { readonly id: string; readonly review: string } | null;
};

/** All decisions of all reviews, newest review first. */
export function takenDecisions({ reviews }: Pick<ReviewsFile, 'reviews'>, wordings: ReviewsTextsFile): readonly TakenDecision[] {
  const followers = new Map(reviews.flatMap((review) => review.decisions.flatMap(({ id, follows }) => (follows === null ? [] : [[follows, { id, review: review.id }] as const]))));
  return reviews.flatMap((review) =>
    review.decisions.map((decision) => {
      const wording = wordings.reviews[review.id]?.decisions[decision.id];
      return {
        ...decision,
        review: review.id,
        text: wording?.text ?? decision.id,
        result: wording?.result ?? '',
        ...(wording?.textLanguage === undefined ? {} : { textLanguage: wording.textLanguage }),
        ...(wording?.resultLanguage === undefined ? {} : { resultLanguage: wording.resultLanguage }),
        followedBy: followers.get(decision.id) ?? null,
      };
    }),
  );
}

/** Whether a decision still has to be carried out: open, and not carried on by a later one. */
export function isOpenDecision({ state, followedBy }: TakenDecision): boolean {
  return state === 'open' && followedBy === null;
}
