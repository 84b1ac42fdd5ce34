/** A day of the calendar, month 1 to 12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export type TimeUnit = 'day' | 'month' | 'year';

/** How one language writes numbers, dates and lists; every text around a figure that no message holds. */
export type LanguageConventions = {
  readonly decimalSign: string;
  readonly groupSign: string;
  /** Names of 10^6, 10^9 and 10^12, after the number. */
  readonly million: string;
  readonly billion: string;
  readonly trillion: string;
  /** A printed difference of two percentages, with its unit. */
  readonly percentagePoints: (printed: string) => string;
  readonly moreThan: (printed: string) => string;
  /** A date in running text. */
  readonly day: (date: CalendarDay) => string;
  /** A date in a table. */
  readonly dayShort: (date: CalendarDay) => string;
  readonly month: (month: number, year: number) => string;
  readonly half: (half: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly ago: (printed: string, unit: TimeUnit) => string;
  readonly ahead: (printed: string, unit: TimeUnit) => string;
  readonly listComma: string;
  readonly listAnd: string;
};
