import { foldLaoLetters } from './lao-letters.ts';
import { foldLaoSpellings } from './lao-spellings.ts';

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Marks of Latin letters: tones and diacritics of Vietnamese among them. */
const latinMarks = /[\u0300-\u036F]/g;
const noWord = /[^\p{L}\p{N}\p{M}]+/gu;
const laoBesideOther = /([\u0E80-\u0EFF])(?=[^\u0E80-\u0EFF\s])|([^\u0E80-\u0EFF\s])(?=[\u0E80-\u0EFF])/g;

/**
 * Text as search compares it: lower case, Vietnamese without tones and diacritics, Lao without tone marks and in one spelling,
 * Lao digits as 0-9, one space between words and between Lao and other scripts, no punctuation. Folding twice is folding once.
 */
export function foldText(text: string): string {
  const letters = text
    .replaceAll(invisible, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(latinMarks, '')
    .replaceAll('đ', 'd');
  return foldLaoSpellings(foldLaoLetters(letters))
    .replaceAll(noWord, ' ')
    .replaceAll(laoBesideOther, '$& ')
    .trim();
}
