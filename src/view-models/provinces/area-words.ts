import type { Locale } from '#i18n/locale.ts';
import { decimalTime } from '#model/time.ts';
import type { Quantity } from '../indicator/quantity.ts';
import { observationWord } from '../indicator/observation-word.ts';
import { qualified } from '../indicator/unjudged-headline.ts';
import type { Absence, AreaValue } from './area-value.ts';

/** A value with its unit, qualifier and, where it is not final, its status; in place of none the reason. */
export function valueWords(value: AreaValue, quantity: Quantity, locale: Locale): string {
  return printed(value, quantity.amount, locale);
}

/** The same without unit. */
export function numberWords(value: AreaValue, quantity: Quantity, locale: Locale): string {
  return printed(value, quantity.number, locale);
}

function printed(value: AreaValue, print: (value: number) => string, locale: Locale): string {
  if (value.kind === 'absent') return absenceWord(value.why, locale);
  const text = qualified(print(value.value), value.qualifier, locale);
  return value.status === 'A' ? text : locale.t('provinces.value.noted', { value: text, note: observationWord(value.status, locale) });
}

export function absenceWord(why: Absence, { t }: Locale): string {
  return t(`word.observation.${why}`);
}

type Place = { readonly from: string | null; readonly value: AreaValue; readonly period: string };

/** Why a province has no value, with what the code list knows of it; null where it has one. */
export function absenceReason({ from, value, period }: Place, locale: Locale): string | null {
  if (value.kind === 'value') return null;
  const word = absenceWord(value.why, locale);
  if (from === null || value.why === 'suppressed') return word;
  const wasThere = (decimalTime(from) ?? 0) <= (decimalTime(period) ?? 0);
  return locale.t(wasThere ? 'provinces.absent.since' : 'provinces.absent.notYet', { word, year: locale.format.period(from) });
}
