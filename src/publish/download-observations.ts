import type { CsvCell } from '#lib/csv-cell.ts';
import type { Observation } from '#model/observation.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { csvLinesOf, csvText } from './csv-text.ts';
import { stampColumns } from './download-stamp.ts';
import { joinedBytes } from './joined-bytes.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';

export type Download = { readonly content: Uint8Array<ArrayBuffer>; readonly rows: number };

/** The rows of one indicator as a file of its own. */
export type IndicatorDownload = Download & { readonly id: string; readonly leftOut: number };

/** The rows of all indicators, and the same of each: `download/indicators/{id}.csv`. */
export type ObservationsDownload = Download & { readonly leftOut: number; readonly indicators: readonly IndicatorDownload[] };

/**
 * `download/observations.csv`: every row of the release, each vintage, in the columns of the source files. Rows whose source may
 * not be passed on freely are left out.
 */
export function observationsDownload(
  prepared: readonly PreparedIndicator[],
  stamp: readonly string[],
  { dataset, sources }: Publication,
): ObservationsDownload {
  const dimensions = dimensionColumns(dataset.dimensions.map(({ dimension }) => dimension), prepared);
  const header = ['INDICATOR', ...before, ...dimensions, ...after, ...stampColumns];
  const encoder = new TextEncoder();
  const heading = csvText([header]);
  const headingBytes = encoder.encode(heading);
  const indicators = prepared.map(({ indicator, rows }): IndicatorDownload => {
    const free = rows.filter(({ source }) => mayBePassedOn(sources.get(source)));
    const content = encoder.encode(heading + csvLinesOf(free, (row) => cellsOf(row, dimensions, stamp)));
    return { id: indicator.id, content, rows: free.length, leftOut: rows.length - free.length };
  });
  return {
    content: joinedBytes([headingBytes, ...indicators.map(({ content }) => content.subarray(headingBytes.length))]),
    rows: indicators.reduce((total, { rows }) => total + rows, 0),
    leftOut: indicators.reduce((total, { leftOut }) => total + leftOut, 0),
    indicators,
  };
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
