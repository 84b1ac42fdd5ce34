import type { Locale } from '#i18n/locale.ts';

/** A reference period inside a sentence: some languages say 'year' before a bare year. */
export function periodWords(period: string, { t, format }: Locale): string {
  return /^\d{4}$/.test(period) ? t('home.year', { year: period }) : format.period(period);
}

/** A reference period in a narrow column: a day in figures, everything else as in a sentence. */
export function periodShort(period: string, { format }: Locale): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? format.dayShort(period) : format.period(period);
}
