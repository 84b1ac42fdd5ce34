import type { IndicatorReading } from '../indicator-reading.ts';
import type { Span } from './case-limits.ts';

/** What a typed text comes to: a number that can be used, or why it cannot; both null where nothing is entered. */
export type Entry = { readonly number: number | null; readonly problem: string | null };

type Kind = { readonly span: Span; readonly isYear: boolean };
type Given = Pick<IndicatorReading, 'locale' | 'quantity'>;

/** The most digits an address carries exactly. */
const largest = 1e12;

export function readEntry(text: string, { span, isYear }: Kind, reading: Given): Entry {
  const { t } = reading.locale;
  if (text.trim() === '') return { number: null, problem: null };
  const number = Number(text);
  if (!Number.isFinite(number) || Math.abs(number) >= largest) return { number: null, problem: t('whatif.problem.number') };
  const isOutside = number < (span.least ?? -Infinity) || number > (span.most ?? Infinity);
  if (isOutside) return { number: null, problem: t('whatif.problem.span', { span: spanText(span, isYear, reading) }) };
  if (isYear && !Number.isInteger(number)) return { number: null, problem: t('whatif.problem.year') };
  return { number, problem: null };
}

/** 'From 0% to 100%.'; blank where there is no limit. */
export function spanText({ least, most }: Span, isYear: boolean, { locale, quantity }: Given): string {
  const printed = (value: number): string => (isYear ? String(value) : quantity.stated(value));
  if (least !== null && least === most) return locale.t('whatif.span.only', { least: printed(least) });
  if (least !== null && most !== null) return locale.t('whatif.span.both', { least: printed(least), most: printed(most) });
  if (least !== null) return locale.t('whatif.span.least', { least: printed(least) });
  return most === null ? '' : locale.t('whatif.span.most', { most: printed(most) });
}
