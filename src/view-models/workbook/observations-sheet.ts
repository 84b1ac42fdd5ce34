import { observationWord } from '../indicator/observation-word.ts';
import { columnsOf, type ColumnPlan } from './workbook-columns.ts';
import type { IndicatorContent } from './workbook-contents.ts';
import type { WorkbookCell, WorkbookRow, WorkbookTable } from './workbook-document.ts';
import { workbookNames as name } from './workbook-names.ts';
import type { ObservationEntry } from './observation-entries.ts';
import { inEach, said, type WorkbookSource } from './workbook-source.ts';
import { indicatorCells } from './workbook-words.ts';
import { seriesKey } from './verdicts-sheet.ts';

const plans: readonly ColumnPlan[] = [
  { id: 'indicator', look: 'long', width: 36, each: true },
  { id: 'seriesName', look: 'long', width: 34, each: true },
  { id: 'period', look: 'year', width: 12 },
  { id: 'value', look: 'value', width: 14 },
  { id: 'unit', look: 'text', width: 14, each: true },
  { id: 'qualifier', look: 'text', width: 13, each: true },
  { id: 'flag', look: 'text', width: 8 },
  { id: 'flagText', look: 'text', width: 18, each: true },
  { id: 'provisional', look: 'text', width: 12, each: true },
  { id: 'source', look: 'long', width: 40 },
  { id: 'detail', look: 'long', width: 26 },
  { id: 'vintage', look: 'text', width: 14 },
  { id: 'remark', look: 'long', width: 30 },
  { id: 'observedTime', look: 'time', width: 11, isWorking: true },
  { id: 'counts', look: 'exact', width: 11, isWorking: true },
  { id: 'sourceId', look: 'code', width: 22, isWorking: true },
  { id: 'series', look: 'code', width: 28, isWorking: true },
  { id: 'rowKey', look: 'code', width: 32, isWorking: true },
];

/** One row a published value of the country. */
export function observationsSheet(source: WorkbookSource, sheetName: string, contents: readonly IndicatorContent[]): WorkbookTable {
  return {
    kind: 'table',
    id: 'observations',
    name: sheetName,
    columns: columnsOf(source, plans),
    rows: contents.flatMap((content) => content.observations.map((entry) => rowOf(source, content, entry))),
    tones: [],
    ranges: [
      { name: name.observedSeries, column: 'series' },
      { name: name.observedRow, column: 'rowKey' },
      { name: name.observedTime, column: 'observedTime' },
      { name: name.observedValue, column: 'value' },
      { name: name.observedCounts, column: 'counts' },
      { name: name.observedSource, column: 'sourceId' },
    ],
    frozen: 1,
  };
}

/** A value as the sheets name it to each other. */
export const rowKey = (indicator: string, series: string, period: string): string => `${seriesKey(indicator, series)}|${period}`;

/** A year as a number, any other period as it is written. */
export const periodCell = (period: string): string | number => (/^\d{4}$/u.test(period) ? Number(period) : period);

function rowOf(source: WorkbookSource, { indicator }: IndicatorContent, { series, row, time, counts }: ObservationEntry): WorkbookRow {
  const { file, texts } = indicator;
  const [period, value, status, qualifier, kind, sourceId, vintage, detail, note] = row;
  const id = file.indicator.id;
  return {
    cells: {
      ...indicatorCells(indicator),
      ...inEach('seriesName', texts.map((one) => one.series[series] ?? null)),
      period: periodCell(period),
      value,
      ...inEach('unit', texts.map(({ unit }) => unit.title)),
      ...(qualifier === null ? {} : inEach('qualifier', said(source, (t) => t(`workbook.qualifier.${qualifier}`)))),
      flag: status,
      ...inEach('flagText', said(source, (_t, language) => wordOf(source, status, kind, language))),
      ...(status === 'P' ? inEach('provisional', said(source, (t) => t('workbook.yes'))) : {}),
      source: sourceCell(file, sourceId),
      detail,
      vintage,
      remark: note === '' ? null : note,
      observedTime: time,
      counts: counts ? 1 : null,
      sourceId,
      series: seriesKey(id, series),
      rowKey: rowKey(id, series, period),
    },
    decimals: file.indicator.decimals,
    isStruck: false,
  };
}

function wordOf(source: WorkbookSource, status: ObservationEntry['row'][2], kind: string, language: number): string {
  const locale = source.locales[language];
  if (locale === undefined) return '';
  return kind === 'estimate' && status === 'A' ? locale.t('word.observation.estimated') : observationWord(status, locale);
}

/** The title of a source, as a link where it has an address. */
export function sourceCell({ sources }: IndicatorContent['indicator']['file'], id: string): WorkbookCell {
  const found = sources.find((source) => source.id === id);
  if (found === undefined) return id === '' ? null : id;
  return found.url === null ? found.title : { text: found.title, address: found.url };
}
