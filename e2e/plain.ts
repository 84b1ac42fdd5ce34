import type { Locator } from '@playwright/test';
import { plainText } from '../src/i18n/lao-words.ts';

/** What a reader reads: without invisible joiners, white space as single blanks. */
export function plain(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim();
}

/** The visible text of an element as a reader reads it. */
export async function plainTextOf(locator: Locator): Promise<string> {
  return plain(await locator.innerText());
}

/** The invisible joiners that may stand beside a Lao letter on the screen. */
const joiners = String.raw`[\u2060\u200B]*`;

/**
 * Finds a text whatever invisible joiners stand between its letters: Lao on the screen has them, Lao in a test has not. With
 * `isWhole`, nothing else may stand around it.
 */
export function loose(text: string, { isWhole = false } = {}): RegExp {
  const pattern = [...text].map(patternOf).join('');
  return new RegExp(isWhole ? `^${pattern}$` : pattern);
}

function patternOf(letter: string): string {
  if (/\s/.test(letter)) return String.raw`\s+`;
  if (/[\u0E80-\u0EFF]/.test(letter)) return joiners + letter + joiners;
  const plainLetter = letter.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`);
  // The dash of a period holds its years together.
  return letter === '–' ? plainLetter + joiners : plainLetter;
}
