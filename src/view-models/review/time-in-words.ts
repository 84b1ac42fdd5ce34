import type { Locale } from '#i18n/locale.ts';
import { timeText } from '../indicator/time-text.ts';

/** A moment of the decimal scale inside a sentence: some languages say 'year' before a bare year. */
export function timeInWords(time: number, locale: Locale): string {
  const text = timeText(time, locale);
  return /^\d{4}$/.test(text) ? locale.t('home.year', { year: text }) : text;
}
