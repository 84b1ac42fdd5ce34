/** A value at a moment of the decimal time scale, where year y ends at y.0. */
export type TimedValue = { readonly time: number; readonly value: number };

/**
 * The end of a reference period on the decimal scale: `2024` is 2024.0, `2024-Q3` 2023.75, `2024-05` 2023.4167 and a day
 * (year - 1) + dayOfYear / daysInYear. null for anything that is not a period of the calendar.
 */
export function decimalTime(period: string): number | null {
  const parts = /^(\d{4})(?:-S([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (parts === null) return null;
  const [, yearText, half, quarter, month, day] = parts;
  const year = Number(yearText);
  if (half !== undefined) return year - 1 + Number(half) / 2;
  if (quarter !== undefined) return year - 1 + Number(quarter) / 4;
  if (month === undefined) return year;
  if (day === undefined) return isMonth(Number(month)) ? year - 1 + Number(month) / 12 : null;
  return endOfDay(year, Number(month), Number(day));
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function endOfDay(year: number, month: number, day: number): number | null {
  const lengths = monthLengths(year);
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  const dayOfYear = sum(lengths.slice(0, month - 1)) + day;
  return year - 1 + dayOfYear / sum(lengths);
}

function monthLengths(year: number): readonly number[] {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
