import type { Finding } from '#model/finding.ts';
import type { Review } from '#model/review.ts';

/** What the page asks of the worker that reads and writes review files. */
export type ReviewFileTask =
  | { readonly kind: 'write'; readonly review: Review; readonly isDemonstration: boolean; readonly isOpened: boolean }
  | { readonly kind: 'read'; readonly name: string; readonly content: Uint8Array | string; readonly known: { readonly indicators: readonly string[]; readonly institutions: readonly string[] } };

export type ReviewFileResult =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'read'; readonly review: Review | null; readonly findings: readonly Finding[] };

/** One question and its answer have one number: answers may come in another order. */
export type ReviewFileRequest = { readonly number: number; readonly task: ReviewFileTask };
export type ReviewFileAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly number: number; readonly result: ReviewFileResult }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
