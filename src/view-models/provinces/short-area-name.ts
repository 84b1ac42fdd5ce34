import type { Locale } from '#i18n/locale.ts';

/** A name for narrow places: the two areas named after the capital are the only long ones. */
export function shortAreaName(area: string, name: string, { t }: Locale): string {
  return area === 'LA-VT' || area === 'LA-VI' ? t(`provinces.short.${area}`) : name;
}
