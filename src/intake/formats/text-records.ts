import { importLimits } from './limits/import-limits.ts';

/** A record of a text table: its cells and where each begins. Lines and columns count from 1. */
export type TableRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Column of each cell in the line it begins in. */
  readonly columns: readonly number[];
  /** Line of each cell; null where the record stands in one line. */
  readonly lines: readonly number[] | null;
  readonly fault: 'stray-quote' | 'unclosed-quote' | 'long-line' | null;
};

/** Takes a text in pieces; gives the records that are whole, one after the other. `end` gives what is left. */
export type RecordReader = {
  readonly push: (text: string) => Generator<TableRecord>;
  readonly end: () => Generator<TableRecord>;
  /** From now on a record over several lines must have so many cells: else its quote is a slip. */
  readonly expect: (width: number) => void;
};

type Draft = { readonly record: TableRecord; readonly next: number; readonly nextLine: number };

/**
 * Records of a table with any line ends (RFC 4180 otherwise). A quote that never closes, or closes in the midst of a later line, costs its
 * own line and no other. Own code, for the packages tell neither line nor column of a cell.
 */
export function recordReader(delimiter: string): RecordReader {
  let rest = '';
  let line = 1;
  let isSkipping = false;
  let width: number | null = null;
  const take = function* (isLast: boolean): Generator<TableRecord> {
    let at = 0;
    while (at < rest.length) {
      if (isSkipping) {
        const end = lineEnd(rest, at, isLast);
        at = end?.next ?? rest.length;
        if (end === null) break;
        isSkipping = false;
        line += 1;
        continue;
      }
      const draft = recordAt({ text: rest, delimiter, isLast }, { from: at, line, width });
      if (draft === null) {
        if (rest.length - at <= importLimits.lineLetters) break;
        yield { line, cells: [rest.slice(at, at + 100)], columns: [1], lines: null, fault: 'long-line' };
        isSkipping = true;
        continue;
      }
      yield draft.record;
      at = draft.next;
      line = draft.nextLine;
    }
    rest = rest.slice(at);
  };
  return {
    *push(text) {
      rest += text;
      yield* take(false);
    },
    end: () => take(true),
    expect: (count) => {
      width = count;
    },
  };
}

/** The records of a text that is there as a whole. The first one settles how many cells a record over several lines must have. */
export function* textRecords(text: string, delimiter: string): Generator<TableRecord> {
  const reader = recordReader(delimiter);
  let isFirst = true;
  for (const records of [reader.push(text), reader.end()]) {
    for (const record of records) {
      if (isFirst) reader.expect(record.cells.length);
      isFirst = false;
      yield record;
    }
  }
}

type Reading = { readonly text: string; readonly delimiter: string; readonly isLast: boolean };

/** Null where the text may go on. */
function recordAt(reading: Reading, { from, line, width }: { readonly from: number; readonly line: number; readonly width: number | null }): Draft | null {
  const whole = cellsAt(reading, from, line, true);
  if (whole === 'wait') return null;
  if (whole !== 'unclosed' && !isSlip(whole.record, width)) return whole;
  const plain = cellsAt(reading, from, line, false);
  if (plain === 'wait' || plain === 'unclosed') return null;
  return { ...plain, record: { ...plain.record, fault: 'unclosed-quote' } };
}

/** Whether a record over several lines is more likely one line with a quote too many. */
function isSlip({ lines, fault, cells }: TableRecord, width: number | null): boolean {
  return lines !== null && (fault !== null || (width !== null && cells.length !== width));
}

function cellsAt(reading: Reading, from: number, first: number, mayRunOn: boolean): Draft | 'wait' | 'unclosed' {
  const { text, delimiter, isLast } = reading;
  const cells: string[] = [];
  const columns: number[] = [];
  let lines: number[] | null = null;
  let fault: TableRecord['fault'] = null;
  let line = first;
  let lineStart = from;
  let at = from;
  for (;;) {
    columns.push(at - lineStart + 1);
    lines?.push(line);
    let value = '';
    let isQuoted = false;
    const close = text.charCodeAt(at) === quote ? closingQuote(reading, at) : null;
    if (mayRunOn && typeof close === 'string') return close;
    if (typeof close === 'number' && (mayRunOn || isOnItsLine(reading, at, close))) {
      value = text.slice(at + 1, close);
      const breaks = lineBreaks(value);
      if (breaks > 0) {
        lines ??= columns.map(() => first);
        line += breaks;
        lineStart = at + 1 + Math.max(value.lastIndexOf('\n'), value.lastIndexOf('\r')) + 1;
      }
      if (value.includes('"')) value = value.replaceAll('""', '"');
      at = close + 1;
      isQuoted = true;
    }
    const end = cellEnd(text, at, delimiter);
    const plain = text.slice(at, end);
    if (isQuoted && plain.trim() !== '') fault = 'stray-quote';
    if (!isQuoted || fault !== null) value += plain;
    cells.push(value);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (at >= text.length && !isLast) return 'wait';
    const finish = at >= text.length ? { next: at } : lineEnd(text, at, isLast);
    return finish === null ? 'wait' : { record: { line: first, cells, columns, lines, fault }, next: finish.next, nextLine: line + 1 };
  }
}

const quote = 34;

function closingQuote({ text, isLast }: Reading, at: number): number | 'wait' | 'unclosed' {
  for (let end = at + 1; ; end += 2) {
    end = text.indexOf('"', end);
    if (end === -1) return isLast || text.length - at > importLimits.cellLetters ? 'unclosed' : 'wait';
    if (end - at > importLimits.cellLetters) return 'unclosed';
    if (end + 1 >= text.length && !isLast) return 'wait';
    if (text.charCodeAt(end + 1) !== quote) return end;
  }
}

/** Whether a quoted cell opens and closes in one line, and nothing else stands in it. */
function isOnItsLine({ text, delimiter }: Reading, from: number, close: number): boolean {
  const next = text[close + 1];
  return (next === undefined || next === delimiter || next === '\n' || next === '\r') && !/[\r\n]/.test(text.slice(from, close));
}

function cellEnd(text: string, from: number, delimiter: string): number {
  const sign = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign || code === 10 || code === 13) break;
  }
  return at;
}

/** Where the line after the one at `from` begins; null where its end is not in sight. */
function lineEnd(text: string, from: number, isLast: boolean): { readonly next: number } | null {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
  if (at >= text.length) return isLast ? { next: at } : null;
  if (text.charCodeAt(at) === 10) return { next: at + 1 };
  if (at + 1 >= text.length && !isLast) return null;
  return { next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}
