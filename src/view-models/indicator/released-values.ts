import type { IndicatorFile } from '#model/indicator-file.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { type RowInRelease, rowsInRelease } from './rows-in-release.ts';
import { noFigure, seriesInOrder, type ValuesRow, seriesTitle, publishedCells } from './values-table.ts';

/** One period: what stood in the release, what stands now, and whether the two differ. */
export type ReleasedRow = Pick<ValuesRow, 'key' | 'year' | 'flag' | 'source' | 'detail'> & {
  readonly stood: string;
  readonly stands: string;
  readonly differs: boolean;
};

export type ReleasedGroup = { readonly id: string; readonly title: string | null; readonly rows: readonly ReleasedRow[] };

/** The values as published in an earlier release, beside those of now. */
export type ReleasedValues = { readonly unit: string; readonly release: string; readonly mark: string; readonly groups: readonly ReleasedGroup[] };

export function releasedValues(reading: IndicatorReading, release: string): ReleasedValues {
  const { file, texts, locale } = reading;
  const series = seriesInOrder(file);
  return {
    unit: texts.unit.title,
    release,
    mark: locale.t('indicator.released.mark', { release }),
    groups: series.map((entry) => ({ id: entry.id, title: seriesTitle(reading, entry, series.length), rows: rowsInRelease(file, entry, release).map((row) => releasedRow(reading, entry, row)) })),
  };
}

function releasedRow(reading: IndicatorReading, { id }: IndicatorFile['series'][number], { period, stood, stands }: RowInRelease): ReleasedRow {
  const { locale } = reading;
  const none = { word: locale.t('indicator.released.notYet'), mark: 'none' } as const;
  const cells = stood === null ? { actual: noFigure, flag: none, source: noFigure, detail: '' } : publishedCells(reading, stood);
  const nowActual = stands === null ? noFigure : publishedCells(reading, stands).actual;
  const { actual, flag, source, detail } = cells;
  return { key: `${id}-${period}`, year: locale.format.period(period), stood: actual, stands: nowActual, differs: actual !== nowActual, flag, source, detail };
}
