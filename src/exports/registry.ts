import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import type { IndicatorDocument } from '#view-models/indicator/indicator-document.ts';
import type { CalendarDocument } from '#view-models/reporting/calendar.ts';

/** A format in which something leaves the page. `render` fetches what it needs itself. */
type Format<Id extends string, Content> = { readonly id: Id; readonly render: (content: Content) => Promise<File> };

export type FigureFormat = Format<'svg' | 'png', FigureDocument>;
export type CalendarFormat = Format<'ics', CalendarDocument>;
export type IndicatorFormat = Format<'csv', IndicatorDocument>;

/** Formats of any figure, in the order of the buttons. */
export const figureFormats: readonly FigureFormat[] = [
  { id: 'svg', render: async (content) => (await import('./svg-file.ts')).svgFile(content) },
  { id: 'png', render: async (content) => (await import('./png.ts')).pngFile(content) },
];

/** Formats of the values of an indicator. */
export const indicatorFormats: readonly IndicatorFormat[] = [{ id: 'csv', render: async (content) => (await import('./csv.ts')).csvFile(content) }];

/** Format of due days. */
export const calendarFormat: CalendarFormat = { id: 'ics', render: async (content) => (await import('./calendar.ts')).calendarFile(content) };
