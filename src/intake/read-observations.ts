import type { DimensionCode } from '#model/codelist.ts';
import type { Observation } from '#model/observation.ts';
import { readCsvTable } from './csv-table.ts';
import { idOfFile } from './dataset-layout.ts';
import { optionalColumns, parseObservation, requiredColumns } from './observation-row.ts';
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
  const share = createSharing();
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const observation = parseObservation(row, indicator, dimensionColumns, report);
    if (observation !== null) observations.push(share(observation));
  }
  return { source, header: table.header, observations };
}

/** The same few codes stand in a million rows: kept once each, they cost a third of the memory. */
function createSharing(): (observation: Observation) => Observation {
  const texts = new Map<string, string>();
  const records = new Map<string, Readonly<Record<string, string>>>();
  const shared = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return (observation) => {
    const dimensionsKey = Object.values(observation.dimensions).join(',');
    const dimensions = records.get(dimensionsKey) ?? observation.dimensions;
    records.set(dimensionsKey, dimensions);
    return {
      ...observation,
      dimensions,
      series: shared(observation.series),
      area: shared(observation.area),
      period: shared(observation.period),
      source: shared(observation.source),
      sourceDetail: shared(observation.sourceDetail),
      vintage: shared(observation.vintage),
      revision: shared(observation.revision),
      note: shared(observation.note),
    };
  };
}
