import type { Indicator } from '#model/indicator.ts';
import type { Review } from '#model/review.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { isPublic, isPublicState } from './is-public.ts';

/** The dataset without drafts and without what is still embargoed at an instant (ms): nothing of them is left to leak. */
export function publicEdition(dataset: SourceDataset, until: number): SourceDataset {
  return {
    ...dataset,
    indicators: dataset.indicators.map((indicator) => publicIndicator(indicator, until)),
    observations: dataset.observations.filter(({ state }) => isPublicState(state, until)),
    rollout: dataset.rollout.filter(({ state }) => isPublicState(state, until)),
    reviews: dataset.reviews.map((review) => publicReview(review, until)),
  };
}

function publicIndicator(indicator: Indicator, until: number): Indicator {
  const { baselines, targets, milestones } = indicator;
  return {
    ...indicator,
    baselines: baselines.filter((entry) => isPublic(entry, until)),
    targets: targets.filter((entry) => isPublic(entry, until)),
    milestones: milestones.filter((entry) => isPublic(entry, until)),
  };
}

function publicReview(review: Review, until: number): Review {
  return { ...review, decisions: review.decisions.filter(({ publication }) => isPublic(publication ?? {}, until)) };
}
