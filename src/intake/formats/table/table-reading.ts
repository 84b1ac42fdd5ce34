import type { ForeignField, ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import { indicatorOf } from './table-indicator.ts';
import { isSecondHead, type TableColumns } from './table-columns.ts';
import type { TableLine } from './table-line.ts';
import { qualifierOf } from './head-words.ts';

/** Reads the lines under the heads. `key` = the key of the indicator where no column tells it: the name of the file or sheet. */
export type TableReading = { readonly lines: (line: TableLine) => readonly ForeignEvent[]; readonly end: () => readonly ForeignEvent[] };

/** Tells every line of data once: as rows (of a wide table one for each period that has a value), or as rejected. */
export function tableReading(columns: TableColumns, key: string): TableReading {
  const indicators = new Set<string>();
  let blanks = 0;
  let isFirst = true;
  const rowsOf = (line: TableLine): ForeignEvent[] => {
    const { texts } = line;
    const isNextToHeads = isFirst;
    isFirst = false;
    const filled = texts.filter((text) => text.trim() !== '').length;
    if (filled === 0) return [];
    if (isNextToHeads && isSecondHead(line, columns)) return [];
    if (line.fault !== undefined) return [{ kind: 'rejected', finding: line.fault }];
    if (filled === 1 && isLooseText(line, columns)) return [{ kind: 'finding', finding: looseText(line) }];
    if (isRagged(line, columns)) return [{ kind: 'rejected', finding: ragged(line, columns) }];
    const events: ForeignEvent[] = [];
    const beyond = texts.findIndex((text, index) => index >= columns.width && text.trim() !== '');
    if (beyond !== -1) events.push({ kind: 'finding', finding: withoutHead(line, beyond) });
    for (const { column, period } of columns.values) {
      if (period !== null && (texts[column] ?? '').trim() === '' && !(line.refused?.has(column) ?? false)) {
        blanks += 1;
        continue;
      }
      const refused = refusedOf(line, columns, column);
      events.push(refused === null ? { kind: 'row', row: rowAt(line, columns, { column, period, key }) } : { kind: 'rejected', finding: refused });
    }
    const indicator = indicatorOf(line, columns, key);
    if (indicators.has(indicator.key)) return events;
    indicators.add(indicator.key);
    return [{ kind: 'indicator', indicator }, ...events];
  };
  return { lines: rowsOf, end: () => (blanks === 0 ? [] : [{ kind: 'finding', finding: blankCells(columns, blanks) }]) };
}

function rowAt(line: TableLine, columns: TableColumns, { column, period, key }: { readonly column: number; readonly period: string | null; readonly key: string }) {
  const { texts } = line;
  const { fixed } = columns;
  const fields: Record<ForeignField, string> = {
    indicator: fixed.indicator ?? key, area: fixed.area ?? '', period: period ?? '', value: texts[column] ?? '', unit: fixed.unit ?? '', multiplier: fixed.multiplier ?? '',
    status: fixed.status ?? '', source: fixed.source ?? '', comment: '',
  };
  const places: Partial<Record<ForeignField, ForeignPlace>> = {};
  const attributes: Record<string, string> = {};
  for (const [name, at] of columns.attributes) {
    const text = texts[at] ?? '';
    if (text !== '') attributes[name] = name === 'QUALIFIER' ? qualifierOf(text) : text;
  }
  for (const [field, at] of columns.fields) {
    const text = texts[at] ?? '';
    places[field] = line.place(at);
    if (text !== '') fields[field] = text;
  }
  if (columns.period === null) places.period = columns.headLine.place(column);
  else {
    fields.period = texts[columns.period] ?? '';
    places.period = line.place(columns.period);
  }
  if (columns.hasValueKeys) {
    const [indicator = '', series] = fields.indicator.split('|');
    fields.indicator = indicator;
    if (series !== undefined) attributes['SERIES'] = series;
  }
  const dimensions: Record<string, string> = {};
  for (const [name, at] of columns.dimensions) if ((texts[at] ?? '') !== '') dimensions[name] = texts[at] ?? '';
  return { place: line.place(column), places, fields, dimensions, attributes };
}

/** Words in one cell that is neither value nor period: 'Source: Lao Statistics Bureau' under a table. */
function isLooseText({ texts }: TableLine, { values, period, width }: TableColumns): boolean {
  const at = texts.findIndex((text) => text.trim() !== '');
  const isWords = at !== period || !/[\d\u0ED0-\u0ED9]{4}/u.test(texts[at] ?? '');
  return width > 1 && isWords && values.every(({ column }) => column !== at);
}

function isRagged({ texts, isCounted }: TableLine, { width }: TableColumns): boolean {
  if (!isCounted) return false;
  return texts.length < width || texts.slice(width).some((text) => text.trim() !== '');
}

function refusedOf(line: TableLine, columns: TableColumns, value: number): ImportFinding | null {
  const { refused, carried } = line;
  if (carried?.has(value) === true) return mergedValue(line, value);
  if (refused === undefined) return null;
  const used = [value, columns.period, ...columns.fields.map(([, column]) => column), ...columns.dimensions.map(([, column]) => column)];
  for (const column of used) {
    const finding = column === null ? undefined : refused.get(column);
    if (finding !== undefined) return finding;
  }
  return null;
}

function mergedValue(line: TableLine, column: number): ImportFinding {
  return foreignFinding('merged-value', { place: line.place(column), value: line.texts[column] ?? '', message: 'The cell of the value is merged with the one above it, so that it is not clear which row the value belongs to.', mend: 'Take the cells apart, and write the value into the row it belongs to.' });
}

function ragged(line: TableLine, { width }: TableColumns): ImportFinding {
  const { texts } = line;
  return foreignFinding('ragged-row', {
    place: line.place(Math.min(width, texts.length - 1)), value: texts.join(','), names: { cells: String(texts.length), heads: String(width) },
    message: `The line has ${texts.length} cells, the line of heads ${width}.`, mend: 'Put cells that hold the delimiter in quotes, and write a delimiter for every empty cell.',
  });
}

function looseText(line: TableLine): ImportFinding {
  const at = line.texts.findIndex((text) => text.trim() !== '');
  return foreignFinding('footer-line', { severity: 'note', place: line.place(at), value: (line.texts[at] ?? '').trim(), message: 'The line holds words and no value; it is left out.', mend: 'Nothing needs doing, unless it is the source or a note of the values: then write it into a column.' });
}

function withoutHead(line: TableLine, column: number): ImportFinding {
  return foreignFinding('column-without-head', { severity: 'warning', place: line.place(column), value: line.texts[column] ?? '', message: 'The cell stands in a column without a head; it is left out.', mend: 'Name the column in the line of heads.' });
}

function blankCells({ headLine, values }: TableColumns, count: number): ImportFinding {
  return foreignFinding('blank-cells', { severity: 'note', place: headLine.place(values[0]?.column ?? 0), value: String(count), message: `${count} cells under the periods are blank; they are no values.`, mend: 'Nothing needs doing. Write 0 where zero is meant.' });
}
