import type { ForeignField, ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ColumnMapping } from '../format-reader.ts';
import { isValueKey, meaningOf } from './head-words.ts';
import { isPeriodHead, periodOfHead } from './period-head.ts';
import { isOwnTable } from './propose-columns.ts';
import type { TableLine } from './table-line.ts';

/** The columns of a table by their numbers (0 = first). */
export type TableColumns = {
  readonly headLine: TableLine;
  readonly width: number;
  /** Long: the column of the value. Wide: one column a period. */
  readonly values: readonly { readonly column: number; readonly period: string | null }[];
  readonly period: number | null;
  readonly fields: readonly (readonly [Exclude<ForeignField, 'value' | 'period'>, number])[];
  readonly dimensions: readonly (readonly [string, number])[];
  readonly attributes: readonly (readonly [string, number])[];
  readonly fixed: ColumnMapping['fixed'];
  /** Whether the indicator column holds indicator, series and period in one. */
  readonly hasValueKeys: boolean;
  /** Column with the name of the indicator, beside its key. */
  readonly title: number | null;
};

export type FoundColumns = { readonly columns: TableColumns | null; readonly findings: readonly ImportFinding[] };

/** Finds the columns of a mapping in the line of heads; null where there is no value or no period. */
export function tableColumns(headLine: TableLine, mapping: ColumnMapping): FoundColumns {
  const heads = headLine.texts.map((text) => text.trim());
  const findings: ImportFinding[] = [];
  const used = new Set<number>();
  const find = (head: string): number | null => {
    const column = heads.indexOf(head.trim());
    if (column === -1) findings.push(missing(headLine, head));
    else if (heads.includes(head.trim(), column + 1)) findings.push(repeated(headLine, heads, column));
    if (column !== -1) used.add(column);
    return column === -1 ? null : column;
  };
  const { layout } = mapping;
  const period = layout.kind === 'long' ? find(layout.period) : null;
  const found = layout.kind === 'long' ? [{ head: layout.value, period: null }] : layout.periods.map((head) => ({ head, period: periodOfHead(head) }));
  const values = found.flatMap(({ head, period: name }) => {
    const column = find(head);
    return column === null ? [] : [{ column, period: name }];
  });
  const columnsOf = <K extends string>(entries: readonly (readonly [K, string])[]) => entries.flatMap(([name, head]) => {
    const column = find(head);
    return column === null ? [] : [[name, column] as const];
  });
  type Named = Exclude<ForeignField, 'value' | 'period'>;
  const fields = columnsOf(Object.entries(mapping.fields) as (readonly [Named, string])[]);
  const dimensions = columnsOf(Object.entries(mapping.dimensions).map(([head, name]) => [name, head] as const));
  if (values.length === 0 || (layout.kind === 'long' && period === null)) return { columns: null, findings };
  const rest = heads.flatMap((head, column) => (used.has(column) || head === '' ? [] : [[attributeName(head), column] as const]));
  const unread = rest.filter(([, column]) => meaningOf(heads[column] ?? '') === null).map(([, column]) => heads[column] ?? '');
  if (unread.length > 0 && !isOwnTable(heads)) findings.push(notRead(headLine, heads.indexOf(unread[0] ?? ''), unread));
  const indicator = fields.find(([field]) => field === 'indicator')?.[1];
  return {
    findings,
    columns: {
      headLine, width: heads.length, values, period, fields, dimensions, attributes: rest, fixed: mapping.fixed,
      hasValueKeys: indicator !== undefined && isValueKey(heads[indicator] ?? ''), title: titleColumn(heads, indicator),
    },
  };
}

/** Whether a line under the heads says the same again, in another language, and is no data. */
export function isSecondHead(line: TableLine, { headLine }: TableColumns): boolean {
  let same = 0;
  for (const [index, text] of line.texts.entries()) {
    if (text.trim() === '') continue;
    const [one, other] = [meaningOf(text), meaningOf(headLine.texts[index] ?? '')];
    if (one !== null && other !== null && nameOf(one) === nameOf(other)) same += 1;
    else if (isPeriodHead(text)) return false;
  }
  return same >= 2;
}

function nameOf(meaning: NonNullable<ReturnType<typeof meaningOf>>): string {
  return meaning.kind === 'field' ? meaning.field : meaning.name;
}

function attributeName(head: string): string {
  const meaning = meaningOf(head);
  if (meaning?.kind === 'attribute') return meaning.name;
  return /^series$/i.test(head) ? 'SERIES' : head;
}

function titleColumn(heads: readonly string[], indicator: number | undefined): number | null {
  if (indicator === undefined) return null;
  const found = heads.findIndex((head, index) => index !== indicator && !/^series$/i.test(head) && !isKeyHead(head) && isIndicatorHead(head));
  return found === -1 ? null : found;
}

function isIndicatorHead(head: string): boolean {
  const meaning = meaningOf(head);
  return meaning?.kind === 'field' && meaning.field === 'indicator';
}

function isKeyHead(head: string): boolean {
  return /code|key|\bid\b|ລະຫັດ|mã/i.test(head);
}

function missing(line: TableLine, head: string): ImportFinding {
  return foreignFinding('missing-column', { place: line.place(0), value: head, message: `There is no column "${head}" in the line of heads.`, mend: 'Choose the columns again, or correct the head in the file.' });
}

function repeated(line: TableLine, heads: readonly string[], column: number): ImportFinding {
  const head = heads[column] ?? '';
  return foreignFinding('duplicate-head', { place: line.place(heads.indexOf(head, column + 1)), value: head, message: `The column "${head}" stands twice, so that it is not clear which is meant.`, mend: 'Rename or remove one of the two.' });
}

function notRead(line: TableLine, column: number, heads: readonly string[]): ImportFinding {
  const value = heads.join(', ');
  return foreignFinding('unread-column', { severity: 'note', place: line.place(Math.max(0, column)), value, message: `Nothing is read from these columns: ${value}.`, mend: 'Nothing needs doing, unless one of them is a breakdown or a note: then say so in the choice of columns.' });
}
