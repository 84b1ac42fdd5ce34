import type { Locale } from '#i18n/locale.ts';
import type { Latest } from '#model/published-common.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';

/** What a value is counted in. */
export type HomeUnit = { readonly unit: string; readonly decimals: number };

type Units = HomeTextsFile['units'];

/** A figure between 0 and 1 stands alone: 'index' after the number says nothing. */
const silentUnits: ReadonlySet<string> = new Set(['index-1']);

const observationWords = { P: 'provisional', E: 'estimated', F: 'forecast', I: 'imputed', U: 'unreliable' } as const;

/** 76%, 7,393 km, 156 of 193. */
export function amount(value: number, { unit, decimals }: HomeUnit, units: Units, { format }: Locale): string {
  return withUnit(format.number(value, decimals), unit, units);
}

/** A printed number with its unit. */
export function withUnit(number: string, unit: string, units: Units): string {
  if (unit === 'percent') return `${number}%`;
  const words = units[unit]?.short ?? units[unit]?.title ?? '';
  return silentUnits.has(unit) || words === '' ? number : `${number} ${words}`;
}

/** A reported value with what has to be said about it: 'over 76% (provisional)'. */
export function reportedAmount(latest: Latest, unit: HomeUnit, units: Units, locale: Locale): string {
  const { t } = locale;
  const plain = amount(latest.value, unit, units, locale);
  const value = latest.qualifier === null ? plain : t(`home.value.${latest.qualifier}`, { value: plain });
  const word = Object.entries(observationWords).find(([letter]) => letter === latest.status)?.[1];
  return word === undefined ? value : t('home.value.noted', { value, note: t(`word.observation.${word}`) });
}

/** The fewest decimals that still print a written figure, at most so many: a target of 10 is 10%, not 10.0%. */
export function decimalsWritten(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return most;
}
