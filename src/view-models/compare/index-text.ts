import type { Locale } from '#i18n/locale.ts';

/** An index as printed: with one decimal, from a thousand on without. */
export function indexText(index: number, format: Locale['format']): string {
  return format.number(index, Math.abs(index) >= 1000 ? 0 : 1);
}
