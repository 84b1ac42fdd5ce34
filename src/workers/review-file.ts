import { doReviewFileTask } from './review-file-job.ts';
import type { ReviewFileAnswer, ReviewFileRequest } from './review-file-messages.ts';

/** Entry of the worker: everything it needs is in its one file, so that it goes on working when the line is down. */
const answer = (message: ReviewFileAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReviewFileRequest>) => {
  const { number, task } = data;
  try {
    answer({ kind: 'answer', number, result: doReviewFileTask(task) });
  } catch (error) {
    answer({ kind: 'failed', number, message: error instanceof Error ? error.message : String(error) });
  }
});
answer({ kind: 'ready' });
