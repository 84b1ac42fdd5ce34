import { type CsvCell } from '#lib/csv-cell.ts';
import { type Observation } from '#model/observation.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { csvLines, csvText } from './csv-text.ts';
import { stampColumns } from './download-stamp.ts';
import { type PreparedIndicator } from './prepared-indicator.ts';
import { type Publication } from './publication.ts';

export type Download = { readonly content: Uint8Array<ArrayBuffer>; readonly rows: number };

/**
 * `download/observations.csv`: every row of the release, each vintage, in the columns of the source files. Rows whose source may
 * not be passed on freely are left out.
 */
export function observationsDownload(
  prepared: readonly PreparedIndicator[],
  stamp: readonly string[],
  { dataset, sources }: Publication,
): Download {
  const dimensions = dimensionColumns(dataset.dimensions.map(({ dimension }) => dimension), prepared);
  const header = ['INDICATOR', ...before, ...dimensions, ...after, ...stampColumns];
  const encoder = new TextEncoder();
  const parts = [encoder.encode(csvText([header]))];
  let count = 0;
  for (const { rows } of prepared) {
    const free = rows.filter(({ source }) => mayBePassedOn(sources.get(source)));
    count += free.length;
    parts.push(encoder.encode(csvLines(free.map((row) => cellsOf(row, dimensions, stamp)))));
  }
  return { content: joined(parts), rows: count };
}

const before = ['SERIES', 'REF_AREA', 'TIME_PERIOD'] as const;
const after = [
  'OBS_VALUE',
  'QUALIFIER',
  'OBS_STATUS',
  'OBS_KIND',
  'SOURCE',
  'SOURCE_DETAIL',
  'VINTAGE',
  'REVISION',
  'STATE',
  'NOTE',
] as const;

function cellsOf(row: Observation, dimensions: readonly string[], stamp: readonly string[]): readonly CsvCell[] {
  return [
    row.indicator,
    row.series,
    row.area,
    row.period,
    ...dimensions.map((dimension) => row.dimensions[dimension] ?? '_T'),
    row.value,
    row.qualifier,
    row.status,
    row.kind,
    row.source,
    row.sourceDetail,
    row.vintage,
    row.revision,
    row.state,
    row.note,
    ...stamp,
  ];
}

/** The listed dimensions in their order, then any further ones by name. */
function dimensionColumns(listed: readonly string[], prepared: readonly PreparedIndicator[]): readonly string[] {
  const used = new Set<string>();
  for (const { rows } of prepared) for (const { dimensions } of rows) for (const name in dimensions) used.add(name);
  const known = new Set(listed);
  return [...known, ...[...used].filter((name) => !known.has(name)).toSorted(byCodeUnit)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
