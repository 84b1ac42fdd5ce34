import { stringify } from 'yaml';
import type { Decision, Review } from '#model/review.ts';

/** Longer lines are left whole: a text is compared and corrected line by line. */
const noFolding = 0;

/** A review as the file `{day}.yaml` of `data/reviews/`: fields in the order of the format, so that two writings of one review are equal. */
export function writeReviewFile({ id, release, judgements, decisions }: Review, isDemonstration = false, isOpened = false): string {
  const review = { id, release, judgements, decisions: decisions.map(inOrder) };
  const marks = [
    isOpened ? '# From an opened dataset, not the published one: its indicators and figures may be others.\n' : '',
    isDemonstration ? '# Demonstration data, not official: never add this file to the published dataset.\n' : '',
  ];
  return marks.join('') + stringify(review, { version: '1.2', lineWidth: noFolding, defaultStringType: 'PLAIN' });
}

function inOrder({ id, text, about, responsible, due, state, closed, result, follows, publication }: Decision) {
  const fields = { id, text: wordings(text), about, responsible, due, state, closed, result: result === null ? null : wordings(result), follows };
  return publication === undefined ? fields : { ...fields, publication };
}

function wordings({ en, lo, vi, basis }: Decision['text']) {
  return { en, lo: lo ?? null, vi: vi ?? null, ...(basis === undefined ? {} : { basis }) };
}
