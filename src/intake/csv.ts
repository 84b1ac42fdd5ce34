/** One record: its cells, and the offset in the text at which each begins. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[]; readonly offsets: readonly number[] };

export type CsvFault = { readonly offset: number; readonly kind: 'unclosed-quote' | 'stray-quote' };

export type Csv = { readonly records: readonly CsvRecord[]; readonly faults: readonly CsvFault[] };

/**
 * RFC 4180 with line feeds: quoted cells may hold commas, doubled quotes and line feeds. Our own reader because an editor
 * needs line and column of every cell, which the CSV packages do not give. `onlyFirst` stops after one record.
 */
export function parseCsv(text: string, { from = 0, line: firstLine = 1, onlyFirst = false } = {}): Csv {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let offset = from;
  let line = firstLine;
  while (offset < text.length) {
    const start = line;
    const cells: string[] = [];
    const offsets: number[] = [];
    let isOpen = true;
    while (isOpen) {
      offsets.push(offset);
      const cell = text[offset] === '"' ? quotedCell(text, offset, faults) : plainCell(text, offset, faults);
      cells.push(cell.value);
      line += cell.lineFeeds;
      isOpen = text[cell.end] === ',';
      offset = cell.end + 1;
    }
    line += 1;
    // An empty line at the end is how files end; elsewhere it is a record with one empty cell.
    if (cells.length > 1 || cells[0] !== '' || offset < text.length) records.push({ line: start, cells, offsets });
    if (onlyFirst) break;
  }
  return { records, faults };
}

type Cell = { readonly value: string; readonly end: number; readonly lineFeeds: number };

function plainCell(text: string, start: number, faults: CsvFault[]): Cell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
  const value = text.slice(start, end);
  const quote = value.indexOf('"');
  if (quote !== -1) faults.push({ offset: start + quote, kind: 'stray-quote' });
  return { value, end, lineFeeds: 0 };
}

function quotedCell(text: string, start: number, faults: CsvFault[]): Cell {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) {
      faults.push({ offset: start, kind: 'unclosed-quote' });
      return finishedCell(text.slice(start + 1), text.length);
    }
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const value = text.slice(start + 1, end);
  const rest = plainCell(text, end + 1, []);
  if (rest.value !== '') faults.push({ offset: end, kind: 'stray-quote' });
  return finishedCell(value, rest.end);
}

function finishedCell(quoted: string, end: number): Cell {
  const lineFeeds = quoted.includes('\n') ? quoted.split('\n').length - 1 : 0;
  return { value: quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted, end, lineFeeds };
}
