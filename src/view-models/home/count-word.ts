import type { Locale } from '#i18n/locale.ts';

const inWords = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A whole number as a sentence says it: three, from eleven on 11. */
export function countWord(count: number, { t, format }: Locale): string {
  const word = inWords.find((number) => number === count);
  return word === undefined ? format.number(count, 0) : t(`home.number.${word}`);
}
