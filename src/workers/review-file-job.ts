import { readReviewFile } from '#intake/read-review-file.ts';
import { writeReviewFile } from '#intake/write-review-file.ts';
import type { ReviewFileResult, ReviewFileTask } from './review-file-messages.ts';

/** Does a task of the worker, on whatever thread it is called. */
export function doReviewFileTask(task: ReviewFileTask): ReviewFileResult {
  switch (task.kind) {
    case 'write':
      return { kind: 'written', text: writeReviewFile(task.review, task.isDemonstration, task.isOpened) };
    case 'read':
      return { kind: 'read', ...readReviewFile(task.name, task.content, task.known) };
  }
}
