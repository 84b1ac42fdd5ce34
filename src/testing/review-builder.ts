import type { IndicatorSummary } from '#model/published-common.ts';
import type { ReleasedVerdict } from '#model/release-file.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { ReviewFiles } from '#view-models/review/review-page.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile } from './overview-file-builder.ts';
import { aReleasedIndicator, aReleasedVerdict, aReleaseFile } from './release-file-builder.ts';

type Review = ReviewsFile['reviews'][number];

/** An indicator of a review: its verdicts and what differs from the usual summary. */
export type ReviewedIndicator = { readonly id: string; readonly verdicts: readonly Partial<ReleasedVerdict>[]; readonly summary?: Partial<IndicatorSummary> };

/** The files of a review over indicators of 62 (2021) and 63.6 (2024), as of 21 November 2026; no review where none is given. */
export function reviewFilesOf(indicators: readonly ReviewedIndicator[], reviews: readonly Review[] = [], texts: ReviewsTextsFile['reviews'] = {}): ReviewFiles {
  const overview = anOverviewFile(indicators.map(({ id, summary, verdicts }) => anIndicatorSummary({ id, verdicts: verdicts.map((some) => aReleasedVerdict({ counted: true, ...some })), ...summary })));
  const released = indicators.map(({ id, verdicts }) => aReleasedIndicator({ id, verdicts: verdicts.map((some) => aReleasedVerdict({ counted: true, ...some })) }));
  return {
    overview,
    texts: aTextsFile(overview),
    release: aReleaseFile({ indicators: released }),
    reviews: { schemaVersion: 1, asOf: '2026-11-21', reviews: [...reviews] },
    wordings: { schemaVersion: 1, language: 'en', reviews: texts },
  };
}

/** A review of 12 May 2026 on release 2026.05 without judgements and decisions. */
export function aReview(overrides: Partial<Review> = {}): Review {
  return { id: '2026-05-12', release: '2026.05', judgements: [], decisions: [], ...overrides };
}

/** An open decision about coverage, addressed to the ministry, due on 30 June 2026. */
export function aDecision(overrides: Partial<Review['decisions'][number]> = {}): Review['decisions'][number] {
  return { id: 'D-001', about: ['coverage'], responsible: 'mtc', due: '2026-06-30', state: 'open', closed: null, follows: null, ...overrides };
}
