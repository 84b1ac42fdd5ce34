import { decimalTime } from '#model/time.ts';
import type { CalendarDay, LanguageConventions, TimeUnit } from './conventions/language-conventions.ts';

/** How dates and distances in time are printed in one language. A text that is no date of the calendar is printed as it is. */
export type DateFormats = {
  /** '2026-11-21' in running text: 21 November 2026. */
  readonly day: (date: string) => string;
  /** '2026-11-21' in a table: 21 Nov 2026, 21/11/2026. */
  readonly dayShort: (date: string) => string;
  /** '2026-11' as November 2026. */
  readonly month: (month: string) => string;
  /** A reference period: 2024, 2024-S1, 2024-Q3, 2024-05 or a day. */
  readonly period: (period: string) => string;
  /** An age in years, to one decimal: 1.9 years ago. */
  readonly yearsAgo: (years: number) => string;
  /** Whole days before today (negative: after it): today, yesterday, 3 days ago, 2 months ago, in 4 days. */
  readonly relative: (daysAgo: number) => string;
};

const daysInMonth = 365.25 / 12;
const daysInYear = 365.25;

/** `oneDecimal` prints a number to one decimal at most, in the same language. */
export function createDateFormats(
  conventions: LanguageConventions,
  oneDecimal: (value: number) => string,
): DateFormats {
  const onDay = (text: string, print: (date: CalendarDay) => string): string => {
    const date = calendarDay(text);
    return date === null ? text : print(date);
  };
  return {
    day: (date) => onDay(date, conventions.day),
    dayShort: (date) => onDay(date, conventions.dayShort),
    month: (month) => printedPeriod(month, conventions),
    period: (period) => onDay(printedPeriod(period, conventions), conventions.day),
    yearsAgo: (years) => conventions.ago(oneDecimal(years), 'year'),
    relative: (daysAgo) => relativePhrase(Math.round(daysAgo), conventions),
  };
}

function calendarDay(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (parts === null || decimalTime(parts[0]) === null) return null;
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** Halves, quarters and months in words; everything else as it stands. */
function printedPeriod(period: string, conventions: LanguageConventions): string {
  const parts = /^(\d{4})-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2]))$/.exec(period);
  if (parts === null) return period;
  const [, yearText, half, quarter, month] = parts;
  const year = Number(yearText);
  if (half !== undefined) return conventions.half(Number(half), year);
  if (quarter !== undefined) return conventions.quarter(Number(quarter), year);
  return conventions.month(Number(month), year);
}

function relativePhrase(daysAgo: number, conventions: LanguageConventions): string {
  if (daysAgo === 0) return conventions.today;
  if (daysAgo === 1) return conventions.yesterday;
  if (daysAgo === -1) return conventions.tomorrow;
  const { count, unit } = inLargestUnit(Math.abs(daysAgo));
  return daysAgo > 0 ? conventions.ago(String(count), unit) : conventions.ahead(String(count), unit);
}

/** Completed units only: 59 days are one month, 364 days eleven months. */
function inLargestUnit(days: number): { readonly count: number; readonly unit: TimeUnit } {
  if (days < 31) return { count: days, unit: 'day' };
  if (days < 365) return { count: Math.min(11, Math.floor(days / daysInMonth)), unit: 'month' };
  return { count: Math.max(1, Math.floor(days / daysInYear)), unit: 'year' };
}
