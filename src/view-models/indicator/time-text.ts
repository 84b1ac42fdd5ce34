import type { Locale } from '#i18n/locale.ts';

/**
 * A reference period inside a sentence: some languages say 'year' before a bare year. A day is said by its month, because no
 * language has one word that leads in both ('in 2024', 'on 21 November'); tables print the day.
 */
export function periodInWords(period: string, { t, format }: Locale): string {
  if (/^\d{4}$/.test(period)) return t('indicator.year', { year: period });
  return format.period(/^\d{4}-\d{2}-\d{2}$/.test(period) ? period.slice(0, 7) : period);
}

/** A moment of the decimal scale inside a sentence. */
export function timeInWords(time: number, locale: Locale): string {
  const text = timeText(time, locale);
  return /^\d{4}$/.test(text) ? locale.t('indicator.year', { year: text }) : text;
}

/** A moment of the decimal scale in words: 2025.0 is 2025, a part of a year prints the month it ends with. */
export function timeText(time: number, { format }: Locale): string {
  const whole = Math.round(time);
  if (Math.abs(time - whole) < 1e-6) return String(whole);
  // A time is the end of its period: 2023.4167 is the end of May 2024.
  const year = Math.floor(time) + 1;
  const month = Math.max(1, Math.ceil((time - Math.floor(time)) * 12 - 1e-6));
  return format.period(`${year}-${String(month).padStart(2, '0')}`);
}

/** A moment to calculate with: 2024, or 2023.42. */
export function clockNumber(time: number, { format }: Locale): string {
  const hundredths = Math.round(time * 100);
  const years = Math.floor(hundredths / 100);
  return hundredths % 100 === 0 ? String(years) : `${years}${format.number((hundredths % 100) / 100, 2).slice(1)}`;
}
