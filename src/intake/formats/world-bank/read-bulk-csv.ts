import { csvRecords, type CsvLine } from '../csv-records.ts';
import type { ForeignEvent, ForeignFile, ReadTask } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { bulkHead, type BulkHead } from './bulk-head.ts';
import { indicatorEvent } from './indicator-event.ts';

const rowsBetweenSignals = 1_000;

/** So many lines may stand before the heads. */
const longestPreamble = 20;

type Options = ReadTask & { readonly known: Set<string> };

/** Reads a bulk file of data.worldbank.org or DataBank: a few lines of preamble, then one line a country with a column a year. Blank cells are no values. */
export async function* readBulkCsv(file: ForeignFile, { known, signal, report }: Options): AsyncGenerator<ForeignEvent> {
  let head: BulkHead | null = null;
  let headLine: CsvLine | null = null;
  let lines = 0;
  for await (const record of csvRecords(file, ',', report)) {
    lines += 1;
    if (lines % rowsBetweenSignals === 0) {
      signal?.throwIfAborted();
      yield { kind: 'progress', done: 0, of: file.size };
    }
    if (head === null || headLine === null) {
      head = bulkHead(record.cells);
      headLine = record;
      if (head !== null) yield* headFindings(head, record, file.path);
      else if (lines > longestPreamble) break;
    } else yield* valuesOf({ head, headLine, record, file: file.path, known });
  }
  if (head === null) {
    yield { kind: 'finding', finding: foreignFinding('not-world-bank', { place: { file: file.path }, message: 'No line has the heads Country Code and Indicator Code.', mend: 'Download the file again, or read it as a free table.' }) };
  }
}

type Line = { readonly head: BulkHead; readonly headLine: CsvLine; readonly record: CsvLine; readonly file: string; readonly known: Set<string> };

function* valuesOf({ head, headLine, record, file, known }: Line): Generator<ForeignEvent> {
  const { cells, spotOf } = record;
  const cell = (index: number | null): string => (index === null ? '' : (cells[index] ?? ''));
  const [area, indicator] = [cell(head.country), cell(head.indicator)];
  if (area === '' && indicator === '') return yield* footer(record, file);
  const width = headLine.cells.length;
  if (cells.slice(width).some((text) => text !== '') || (record.hasStrayQuote && cells.length !== width)) {
    return yield { kind: 'rejected', finding: foreignFinding('ragged-row', { place: { file, ...spotOf(Math.min(width, cells.length - 1)) }, value: area, message: `The line has ${cells.length} cells, the heads are ${width}: values stand under the wrong years.`, mend: 'Download the file again without saving it from an editor.' }) };
  }
  if (indicator !== '' && !known.has(indicator)) {
    known.add(indicator);
    yield indicatorEvent({ key: indicator, title: cell(head.indicatorName), place: { file, ...spotOf(head.indicator) } });
  }
  const name = cell(head.countryName);
  for (const { index, period } of head.years) {
    const value = cell(index);
    if (value === '') continue;
    yield {
      kind: 'row',
      row: {
        place: { file, ...spotOf(index) },
        places: { indicator: { file, ...spotOf(head.indicator) }, area: { file, ...spotOf(head.country) }, period: { file, ...headLine.spotOf(index) } },
        fields: { indicator, area, period, value, unit: '', multiplier: '', status: '', source: '', comment: '' },
        dimensions: {},
        attributes: name === '' ? {} : { COUNTRY_NAME: name },
      },
    };
  }
}

function* headFindings(head: BulkHead, record: CsvLine, file: string): Generator<ForeignEvent> {
  for (const { index, head: value } of head.others) {
    yield { kind: 'finding', finding: foreignFinding('unread-column', { severity: 'note', place: { file, ...record.spotOf(index) }, value, names: { column: value }, message: `The column ${value} is no year and is not read.`, mend: 'Nothing needs doing.' }) };
  }
  if (head.years.length === 0) {
    yield { kind: 'finding', finding: foreignFinding('missing-column', { place: { file, line: record.line }, value: 'year', names: { column: 'year' }, message: 'No column is a year.', mend: 'Ask for the file with years as columns, or read it as a free table.' }) };
  }
}

/** DataBank writes below the values where they are from; anything else there would be values without a country. */
function* footer({ cells, spotOf }: CsvLine, file: string): Generator<ForeignEvent> {
  const told = cells.filter((text) => text.trim() !== '');
  if (told.length === 0) return;
  const value = told.join(' ');
  const place = { file, ...spotOf(0) };
  yield told.length === 1
    ? { kind: 'finding', finding: foreignFinding('footer-line', { severity: 'note', place, value, message: 'This line says something about the file and holds no value.', mend: 'Nothing needs doing.' }) }
    : { kind: 'rejected', finding: foreignFinding('missing-field', { place, value, names: { fields: 'Country Code, Indicator Code' }, message: 'The line names no country and no indicator.', mend: 'Download the file again.' }) };
}
