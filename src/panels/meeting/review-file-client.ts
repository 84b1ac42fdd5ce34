import { createReviewFileClient } from '#workers/review-file-client.ts';

/** One for the page: nothing is started before the first use. */
export const reviewFileClient = createReviewFileClient();
