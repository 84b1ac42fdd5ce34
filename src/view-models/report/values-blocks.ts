import type { IndicatorFile } from '#model/indicator-file.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { noFigure, seriesInOrder, type ValuesRow, valuesTable } from '../indicator/values-table.ts';
import { paragraph, table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import { isPrinted, printedYears } from './period-rows.ts';
import type { ReportBlock } from './report-document.ts';
import type { ReportColumn } from './report-table.ts';

type PrintedRow = { readonly row: ValuesRow; readonly source: string };
type Group = { readonly title: string; readonly rows: readonly PrintedRow[] };

/** The rows of the page's own table that fall into the printed years, series by series, each with the number of its source. */
export function printedValues(reading: IndicatorReading, { request, register }: PartContext): readonly Group[] {
  const { file } = reading;
  const series = seriesInOrder(file);
  return valuesTable(reading).groups.map(({ id, title, rows }) => {
    const own = series.find((entry) => entry.id === id);
    return {
      title: title ?? '',
      rows: rows
        .filter(({ key }) => isPrinted(periodOf(key, id), request.period))
        .map((row) => ({ row, source: sourceNumber(row, id, own, file, register) })),
    };
  });
}

/** The key of a row is its series with its period, or 'target' with the time of one. */
function periodOf(key: string, series: string): string {
  return key.startsWith('target-') && series !== 'target' ? key.slice('target-'.length) : key.slice(series.length + 1);
}

function sourceNumber({ key }: ValuesRow, series: string, own: IndicatorFile['series'][number] | undefined, file: IndicatorFile, register: PartContext['register']): string {
  const row = own?.rows.find(([period]) => `${series}-${period}` === key);
  const source = file.sources.find(({ id }) => id === row?.[5]);
  return source === undefined ? noFigure : `[${register.use(source, file.indicator.id)}]`;
}

type ValueColumn = ReportColumn & { readonly cell: (printed: PrintedRow) => string };

function valueColumns({ locale: { t }, file }: IndicatorReading): readonly ValueColumn[] {
  const isPoints = file.indicator.unit === 'percent';
  return [
    { title: t('indicator.values.year'), width: 16, isNumber: true, cell: ({ row }) => row.year },
    { title: t('indicator.values.actual'), width: 18, isNumber: true, cell: ({ row }) => row.actual },
    { title: t('indicator.values.path'), width: 16, isNumber: true, cell: ({ row }) => row.path },
    { title: t(isPoints ? 'indicator.values.gapPoints' : 'indicator.values.gap'), width: 16, isNumber: true, cell: ({ row }) => row.gap },
    { title: t('indicator.values.flag'), width: 24, cell: ({ row }) => row.flag.word },
    { title: t('report.source.number'), width: 10, isNumber: true, cell: ({ source }) => source },
  ];
}

/** Without a path there is no column for it, nor for the gap. */
export function valuesBlock(caption: string, rows: readonly PrintedRow[], reading: IndicatorReading): readonly ReportBlock[] {
  const hasPath = rows.some(({ row }) => row.path !== noFigure);
  const columns = valueColumns(reading).filter((_, place) => hasPath || (place !== 2 && place !== 3));
  return table(caption, columns, rows.map((printed) => ({ id: printed.row.key, cells: columns.map(({ cell }) => cell(printed)) })));
}

/** That other years are not printed, or that these have no value; nothing where all are printed. */
export function periodNote(hasRows: boolean, { request: { period }, locale: { t } }: PartContext): readonly ReportBlock[] {
  if (period === null) return hasRows ? [] : paragraph('body', t('report.indicator.none'));
  const words = { years: printedYears(period, t) };
  return paragraph('note', hasRows ? '' : t('report.indicator.noValues', words), t('report.indicator.period', words));
}
