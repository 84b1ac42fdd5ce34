import type { Area, DimensionCode, Names, RolloutStage, SearchConcept, Unit } from '#model/codelist.ts';
import { readCsvTable, type CsvRow, type TableColumns } from './csv-table.ts';
import type { Origins } from './origins.ts';
import type { SourceFile } from './source-file.ts';
import { errorAt, type Report } from './spot.ts';

export type CodelistReading = { readonly origins: Origins; readonly report: Report };

export function readAreas(source: SourceFile, reading: CodelistReading): Area[] {
  const columns = { required: ['code', 'kind', 'parent', ...nameColumns('name')], optional: ['lsb_code', 'from', 'to'] };
  return readRows(source, columns, reading, (row) => ({
    code: row.cell('code'),
    kind: row.cell('kind'),
    parent: row.cell('parent') || null,
    lsbCode: row.cell('lsb_code') || null,
    names: readNames(row, 'name', reading.report),
    from: row.cell('from') || null,
    to: row.cell('to') || null,
  }));
}

export function readUnits(source: SourceFile, reading: CodelistReading): Unit[] {
  const columns = { required: ['code', 'kind', 'lower', 'upper', ...nameColumns('text')], optional: nameColumns('long') };
  return readRows(source, columns, reading, (row) => {
    const text = readNames(row, 'text', reading.report);
    return {
      code: row.cell('code'),
      kind: readUnitKind(row, reading.report),
      lower: readNumber(row, 'lower', reading.report),
      upper: readNumber(row, 'upper', reading.report),
      text,
      long: { en: row.cell('long_en') || text.en, lo: row.cell('long_lo') || text.lo, vi: row.cell('long_vi') || text.vi },
    };
  });
}

export function readDimensions(source: SourceFile, reading: CodelistReading): DimensionCode[] {
  const columns = { required: ['dimension', 'code', ...nameColumns('name')], optional: [] };
  return readRows(source, columns, reading, (row) => ({
    dimension: row.cell('dimension'),
    code: row.cell('code'),
    names: readNames(row, 'name', reading.report),
  }));
}

export function readRolloutStages(source: SourceFile, reading: CodelistReading): RolloutStage[] {
  const columns = { required: ['code', ...nameColumns('name')], optional: [] };
  return readRows(source, columns, reading, (row) => ({
    code: readNumber(row, 'code', reading.report) ?? 0,
    names: readNames(row, 'name', reading.report),
  }));
}

export function readSearchConcepts(source: SourceFile, reading: CodelistReading): SearchConcept[] {
  return readRows(source, { required: ['concept', 'words'], optional: [] }, reading, (row) => ({
    concept: row.cell('concept'),
    words: row.cell('words').split('|').map((word) => word.trim()).filter((word) => word !== ''),
  }));
}

function readRows<T extends object>(source: SourceFile, columns: TableColumns, { origins, report }: CodelistReading, read: (row: CsvRow) => T): T[] {
  const table = readCsvTable(source, columns, report);
  if (table === null) return [];
  return Array.from(table.rows, (row) => {
    const entry = read(row);
    origins.fromCsv(entry, source, table.header, row.line);
    return entry;
  });
}

function nameColumns(prefix: string): string[] {
  return [`${prefix}_en`, `${prefix}_lo`, `${prefix}_vi`];
}

function readNames(row: CsvRow, prefix: string, report: Report): Names {
  for (const column of nameColumns(prefix)) {
    if (row.cell(column) !== '') continue;
    const words = { value: '', message: `The text in column ${column} is missing.`, mend: 'Write it in this language.' };
    report(errorAt('missing-translation', row.spot(column), words));
  }
  const [en, lo, vi] = [row.cell(`${prefix}_en`), row.cell(`${prefix}_lo`), row.cell(`${prefix}_vi`)];
  return { en, lo, vi };
}

const unitKinds = ['share', 'count', 'rate', 'money', 'index', 'rank'];

function readUnitKind(row: CsvRow, report: Report): string {
  const kind = row.cell('kind');
  if (!unitKinds.includes(kind)) {
    const words = { value: kind, message: `"${kind}" is not a kind of unit.`, mend: `Write one of: ${unitKinds.join(', ')}.` };
    report(errorAt('unknown-code', row.spot('kind'), words));
  }
  return kind;
}

function readNumber(row: CsvRow, column: string, report: Report): number | null {
  const text = row.cell(column);
  if (text === '') return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  report(errorAt('not-a-number', row.spot(column), { value: text, message: `"${text}" is not a number.`, mend: 'Write a number such as 0 or 100, or leave the cell empty.' }));
  return null;
}
