import type { Locale } from '#i18n/locale.ts';

/** '1 day', '1,331 days'. */
export function daysWords(count: number, { t, format }: Locale): string {
  return t('institution.days', { count, days: format.number(count, 0) });
}
