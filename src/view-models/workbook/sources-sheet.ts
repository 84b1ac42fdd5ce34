import type { PublishedSource } from '#model/indicator-file.ts';
import { columnsOf, type ColumnPlan } from './workbook-columns.ts';
import type { IndicatorContent } from './workbook-contents.ts';
import type { WorkbookRow, WorkbookTable } from './workbook-document.ts';
import { columnLetters, firstTableRow, workbookNames as name } from './workbook-names.ts';
import { inEach, said, type WorkbookSource } from './workbook-source.ts';

const plans: readonly ColumnPlan[] = [
  { id: 'sourceTitle', look: 'long', width: 56 },
  { id: 'publisher', look: 'long', width: 32 },
  { id: 'dated', look: 'text', width: 13 },
  { id: 'retrieved', look: 'text', width: 13 },
  { id: 'address', look: 'long', width: 48 },
  { id: 'evidence', look: 'text', width: 20, each: true },
  { id: 'licence', look: 'text', width: 24 },
  { id: 'terms', look: 'text', width: 30, each: true },
  { id: 'values', look: 'exact', width: 12 },
  { id: 'sourceId', look: 'code', width: 30, isWorking: true },
];

/** Every source the other sheets name, with what may be done with its values and how many stand here. */
export function sourcesSheet(source: WorkbookSource, sheetName: string, contents: readonly IndicatorContent[]): WorkbookTable {
  const columns = columnsOf(source, plans);
  const column = columnLetters(columns.findIndex(({ id }) => id === 'sourceId'));
  const first = firstTableRow(source.locales.length);
  const found = new Map(contents.flatMap(({ indicator }) => indicator.file.sources.map((one) => [one.id, one] as const)));
  const counts = new Map<string, number>();
  for (const { observations } of contents) for (const { row } of observations) counts.set(row[5], (counts.get(row[5]) ?? 0) + 1);
  return {
    kind: 'table',
    id: 'sources',
    name: sheetName,
    columns,
    rows: Array.from(found.values(), (one, index) => rowOf(source, one, { cell: `$${column}${first + index}`, count: counts.get(one.id) ?? 0 })),
    tones: [],
    ranges: [],
    frozen: 1,
  };
}

function rowOf(source: WorkbookSource, { id, title, publisher, date, retrieved, url, evidence, licence }: PublishedSource, { cell, count }: { readonly cell: string; readonly count: number }): WorkbookRow {
  return {
    cells: {
      sourceTitle: title,
      publisher,
      dated: date,
      retrieved,
      address: url === null ? null : { text: url, address: url },
      ...inEach('evidence', said(source, (t) => t(`word.evidence.${evidence}`).trim())),
      licence: licence.id,
      ...inEach('terms', said(source, (t) => t(`workbook.terms.${licence.redistribution}`))),
      values: { formula: `COUNTIF(${name.observedSource},${cell})`, cached: count },
      sourceId: id,
    },
    decimals: 0,
    isStruck: false,
  };
}
