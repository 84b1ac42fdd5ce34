import type { CsvCell } from '#lib/csv-cell.ts';
import type { Observation } from '#model/observation.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { csvLines, csvLinesOf } from '../csv-text.ts';
import { currentValues } from '../current-values.ts';
import { joinedBytes } from '../joined-bytes.ts';
import type { Download } from '../download-observations.ts';
import { stampColumns } from '../download-stamp.ts';
import type { PreparedIndicator } from '../prepared-indicator.ts';
import type { Publication } from '../publication.ts';
import { dataflowReference, frequencyOf } from './sdmx-ids.ts';

/** Attributes of an observation in the order of their columns; the structure message defines the same. */
export const sdmxAttributes = ['OBS_STATUS', 'QUALIFIER', 'OBS_KIND', 'UNIT_MEASURE', 'DECIMALS', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'NOTE', ...stampColumns] as const;

/** Dimensions every dataset has, before those it lists itself; TIME_PERIOD is the last. */
export const sdmxDimensions = ['FREQ', 'INDICATOR', 'SERIES', 'REF_AREA'] as const;

/**
 * `download/observations-sdmx.csv` (SDMX-CSV 2.0): of each key the value that stands in the release. Earlier vintages are in
 * observations.csv, because SDMX knows one value a key. No byte order mark: programs read this file.
 */
export function sdmxData(prepared: readonly PreparedIndicator[], stamp: readonly string[], publication: Publication): Download {
  const { dataset, release, sources } = publication;
  const dimensions = [...new Set(dataset.dimensions.map(({ dimension }) => dimension))];
  const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...sdmxDimensions, ...dimensions, 'TIME_PERIOD', 'OBS_VALUE', ...sdmxAttributes];
  const dataflow = dataflowReference(dataset.config);
  const encoder = new TextEncoder();
  const parts = [encoder.encode(csvLines([header]))];
  let count = 0;
  for (const { indicator, rows, observations } of prepared) {
    // The file holds what was entered, not the sums of a cumulative indicator.
    const current = indicator.accumulation === 'cumulative' ? currentValues(rows, release.id).observations : observations;
    const standing = current.filter(({ source }) => mayBePassedOn(sources.get(source)));
    const cellsOf = (row: Observation): readonly CsvCell[] => [
      'dataflow', dataflow, 'I',
      frequencyOf(row.period), indicator.id, row.series, row.area, ...dimensions.map((dimension) => row.dimensions[dimension] ?? '_T'), row.period,
      row.value, row.status, row.qualifier, row.kind, indicator.unit, indicator.decimals, row.source, row.sourceDetail, row.vintage, row.revision, row.note, ...stamp,
    ];
    count += standing.length;
    parts.push(encoder.encode(csvLinesOf(standing, cellsOf)));
  }
  return { content: joinedBytes(parts), rows: count };
}
