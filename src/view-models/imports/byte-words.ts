import type { Locale } from '#i18n/locale.ts';

/** '12 kB', '3.4 MB': how large something is, to two figures or so. */
export function byteWords(bytes: number, { t, format }: Locale): string {
  if (bytes < 1e6) return t('imports.page.kilobytes', { size: format.number(bytes / 1e3, bytes < 1e4 ? 1 : 0) });
  return t('imports.page.megabytes', { size: format.number(bytes / 1e6, bytes < 1e7 ? 1 : 0) });
}
