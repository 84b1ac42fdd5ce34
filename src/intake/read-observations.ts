import type { DimensionCode } from '#model/codelist.ts';
import type { Observation } from '#model/observation.ts';
import { readCsvTable } from './csv-table.ts';
import { idOfFile } from './dataset-layout.ts';
import { optionalColumns, parseObservation, requiredColumns, type RowReading } from './observation-row.ts';
import type { SourceFile } from './source-file.ts';
import type { Report } from './spot.ts';

/** An observation file, read: where its cells are, and its usable rows in their order. */
export type ObservationFile = {
  readonly source: SourceFile;
  readonly header: readonly string[];
  readonly observations: readonly Observation[];
};

/** `observations/{indicator}.csv` -> observations; null where the table has no usable header. */
export function readObservations(source: SourceFile, dimensions: readonly DimensionCode[], report: Report): ObservationFile | null {
  const names = new Set(dimensions.map(({ dimension }) => dimension));
  const table = readCsvTable(
    source,
    { required: requiredColumns, optional: optionalColumns, accepts: (column) => names.has(column) },
    report,
  );
  if (table === null) return null;
  const dimensionColumns = table.header.filter((column) => names.has(column));
  const indicator = idOfFile(source.path);
  const reading = { indicator, dimensionColumns, shared: sharedTexts(), codesOf: sharedCodes(dimensionColumns), report };
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const observation = parseObservation(row, reading);
    if (observation !== null) observations.push(observation);
  }
  return { source, header: table.header, observations };
}

function sharedTexts(): RowReading['shared'] {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
}

function sharedCodes(columns: readonly string[]): RowReading['codesOf'] {
  const records = new Map<string, Observation['dimensions']>();
  return (row) => {
    const codes = columns.map((column) => row.cell(column));
    const key = codes.join(',');
    const known = records.get(key);
    if (known !== undefined) return known;
    const record = Object.fromEntries(columns.map((column, index) => [column, codes[index] ?? '']));
    records.set(key, record);
    return record;
  };
}
