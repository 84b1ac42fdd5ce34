/** One record: its cells, and the offset in the text at which it begins. */
export type CsvRecord = { readonly line: number; readonly offset: number; readonly cells: readonly string[] };

export type CsvFault = { readonly offset: number; readonly kind: 'unclosed-quote' | 'stray-quote' };

export type Csv = { readonly records: readonly CsvRecord[]; readonly faults: readonly CsvFault[] };

/**
 * RFC 4180 with line feeds: quoted cells may hold commas, doubled quotes and line feeds. Our own reader because an editor
 * needs line and column of every cell, which the CSV packages do not give.
 */
export function parseCsv(text: string): Csv {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let offset = 0;
  let line = 1;
  let quote = text.indexOf('"');
  while (offset < text.length) {
    if (quote !== -1 && quote < offset) quote = text.indexOf('"', offset);
    const { cells, end, lineFeeds } = readRecord(text, offset, { quote, faults });
    // An empty line at the end is how files end; elsewhere it is a record with one empty cell.
    if (cells.length > 1 || cells[0] !== '' || end + 1 < text.length) records.push({ line, offset, cells });
    line += lineFeeds + 1;
    offset = end + 1;
  }
  return { records, faults };
}

/** Where a cell of the record that begins at `from` stands; null where the record has fewer cells. */
export function offsetOfCell(text: string, from: number, index: number): number | null {
  let offset = from;
  for (let before = 0; before < index; before += 1) {
    const { end } = readCell(text, offset, []);
    if (text[end] !== ',') return null;
    offset = end + 1;
  }
  return offset;
}

type ReadRecord = { readonly cells: readonly string[]; readonly end: number; readonly lineFeeds: number };

/** `quote` = where the next quote of the text is, -1 for none. */
function readRecord(text: string, start: number, { quote, faults }: { readonly quote: number; readonly faults: CsvFault[] }): ReadRecord {
  const lineFeed = text.indexOf('\n', start);
  const lineEnd = lineFeed === -1 ? text.length : lineFeed;
  // Most lines hold no quote: their cells are what stands between the commas.
  if (quote === -1 || quote > lineEnd) return { cells: text.slice(start, lineEnd).split(','), end: lineEnd, lineFeeds: 0 };
  const cells: string[] = [];
  let end = start - 1;
  let lineFeeds = 0;
  do {
    const cell = readCell(text, end + 1, faults);
    cells.push(cell.value);
    lineFeeds += cell.lineFeeds;
    end = cell.end;
  } while (text[end] === ',');
  return { cells, end, lineFeeds };
}

type Cell = { readonly value: string; readonly end: number; readonly lineFeeds: number };

function readCell(text: string, start: number, faults: CsvFault[]): Cell {
  return text[start] === '"' ? quotedCell(text, start, faults) : plainCell(text, start, faults);
}

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
