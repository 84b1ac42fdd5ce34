import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ColumnMapping, ForeignEvent, ForeignFile, FormatReader, ReadOptions } from '../format-reader.ts';
import { readSafely } from '../limits/read-safely.ts';
import { sizeFinding } from '../limits/size-finding.ts';
import { tableColumns } from '../table/table-columns.ts';
import { tableReading, type TableReading } from '../table/table-reading.ts';
import { openWorkbook } from './open-workbook.ts';
import { leftOutFinding, sheetFindings } from './sheet-findings.ts';
import { sheetLines } from './sheet-lines.ts';
import { noRemarks, type SeenSheet, seenSheets } from './workbook-sheets.ts';

/** Free tables in workbooks (.xlsx), made by whatever program; the workbook of our own report too. Sheets are read as a stream. */
export const xlsxReader: FormatReader = {
  id: 'xlsx',
  async likelihood(files) {
    const isWorkbook = files.length > 0 && files.every(({ path }) => /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i.test(path));
    return isWorkbook ? 0.6 : 0;
  },
  async *read(files, options) {
    for (const [index, file] of files.entries()) {
      if (index === 0) yield { kind: 'about', format: 'XLSX', facts: {} };
      yield* readSafely(fileEvents(file, options));
    }
  },
};

type ChosenSheet = SeenSheet & { readonly mapping: ColumnMapping };

async function* fileEvents(file: ForeignFile, { columns, signal }: ReadOptions): AsyncGenerator<ForeignEvent> {
  const tooLarge = sizeFinding(file);
  if (tooLarge !== null) {
    yield { kind: 'finding', finding: tooLarge };
    return;
  }
  const { workbook, findings } = await openWorkbook(file);
  for (const finding of findings) yield { kind: 'finding', finding };
  if (workbook === null) return;
  const seen = await seenSheets(workbook);
  signal?.throwIfAborted();
  if (seen === null) {
    yield { kind: 'finding', finding: tooMany(file.path) };
    return;
  }
  const chosen = chosenSheets(seen, columns);
  for (const finding of leftOut(seen, chosen, file.path)) yield { kind: 'finding', finding };
  if (chosen.length === 0) yield { kind: 'finding', finding: noHeads(file.path) };
  const of = chosen.reduce((sum, { sheet }) => sum + sheet.part.size, 0);
  let done = 0;
  for (const sheet of chosen) {
    const part = counted(sheet.sheet.part, (bytes) => (done += bytes));
    for await (const events of sheetEvents({ ...sheet, sheet: { ...sheet.sheet, part } }, file.path, signal)) {
      yield* events;
      yield { kind: 'progress', done, of };
    }
  }
}

function counted(part: ForeignFile, count: (bytes: number) => void): ForeignFile {
  return {
    ...part,
    async *stream() {
      for await (const bytes of part.stream()) {
        count(bytes.length);
        yield bytes;
      }
    },
  };
}

/** The sheets that a mapping means; without one those whose heads are known, our own before others. */
function chosenSheets(seen: readonly SeenSheet[], asked: ColumnMapping | null): readonly ChosenSheet[] {
  if (asked?.sheet !== undefined && asked.sheet !== null) return seen.filter(({ sheet }) => sheet.name === asked.sheet).map((one) => ({ ...one, mapping: asked }));
  const shown = seen.filter(({ sheet }) => !sheet.isHidden);
  if (asked !== null) {
    const heads = asked.layout.kind === 'long' ? [asked.layout.value, asked.layout.period] : asked.layout.periods;
    const fitting = shown.filter(({ lines }) => lines.some(({ line, texts }) => line === asked.headLine && heads.some((head) => texts.some((text) => text.trim() === head.trim()))));
    return fitting.map((one) => ({ ...one, mapping: asked }));
  }
  const proposed = shown.flatMap((one) => (one.columns === null ? [] : [{ ...one, mapping: one.columns }]));
  const own = proposed.filter(({ isOwn }) => isOwn);
  return own.length > 0 ? own : proposed;
}

function leftOut(seen: readonly SeenSheet[], chosen: readonly ChosenSheet[], file: string): readonly ImportFinding[] {
  const read = new Set(chosen.map(({ sheet }) => sheet));
  return seen.flatMap(({ sheet, columns, lines }) => {
    if (read.has(sheet) || lines.every(({ texts }) => texts.every((text) => text === ''))) return [];
    return [leftOutFinding(file, sheet.name, sheet.isHidden ? 'hidden' : columns === null ? 'no-table' : 'another-chosen', columns !== null)];
  });
}

/** The events of a sheet, a piece at a time: a step of an asynchronous generator costs as much as a row. */
async function* sheetEvents({ sheet, context, mapping }: ChosenSheet, file: string, signal: AbortSignal | null): AsyncGenerator<readonly ForeignEvent[]> {
  const remarks = noRemarks();
  const table = openSheet(mapping, keyOf(sheet.name, file));
  for await (const lines of sheetLines(sheet.part, context, remarks)) {
    signal?.throwIfAborted();
    yield lines.flatMap((line) => (line.line < mapping.headLine ? [] : table.lines(line)));
  }
  yield [...table.end(), ...told(sheetFindings(file, sheet.name, remarks))];
}

/** The first line it is given holds the heads. Nothing is told of a sheet without the columns that were asked for. */
function openSheet(mapping: ColumnMapping, key: string): TableReading {
  let reading: TableReading | null = null;
  return {
    lines: (line) => {
      if (reading !== null) return reading.lines(line);
      const { columns, findings } = tableColumns(line, mapping);
      reading = columns === null ? { lines: () => [], end: () => [] } : tableReading(columns, key);
      return told(findings);
    },
    end: () => reading?.end() ?? [],
  };
}

function told(findings: readonly ImportFinding[]): readonly ForeignEvent[] {
  return findings.map((finding) => ({ kind: 'finding', finding }));
}

/** The key of an indicator that has a sheet of its own: the name of the sheet, if somebody has given it one. */
function keyOf(sheet: string, file: string): string {
  const isGiven = !/^(sheet|data|table|tabelle|feuil|hoja|trang tính|ແຜ່ນ(ງານ)?)\s*\d*$/i.test(sheet);
  return isGiven ? sheet : (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');
}

function noHeads(file: string): ImportFinding {
  return foreignFinding('heads-not-found', { place: { file }, message: 'No line of heads was found that names the values and their periods.', mend: 'Say which sheet and row hold the heads, and what the columns mean.' });
}

function tooMany(file: string): ImportFinding {
  return foreignFinding('too-many-cells', { place: { file }, message: 'The workbook holds more than five million cells; it is not read.', mend: 'Split it into several workbooks, or export its sheets as CSV.' });
}
