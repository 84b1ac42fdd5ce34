import type { BreakdownFile } from '#model/breakdown-file.ts';
import type { Observation } from '#model/observation.ts';
import { type AreaRows, singleDimension } from './area-rows.ts';
import { groupBy } from './group-by.ts';
import type { Publication } from './publication.ts';
import { publishedSources } from './published-entries.ts';

/** Up to so many values the breakdowns of an indicator are in its common file: one request for all of them. */
export const mostTogether = 500;

/** Whether the breakdowns of an indicator are too many for its common file. */
export function areApart({ dimensions }: AreaRows): boolean {
  return dimensions.length > mostTogether;
}

/** `indicators/{id}.by-{dimension}.json` by dimension; empty where the common file holds them. */
export function breakdownFilesOf(areas: AreaRows, publication: Publication): ReadonlyMap<string, BreakdownFile> {
  if (!areApart(areas)) return new Map();
  const byDimension = groupBy(areas.dimensions, (row) => singleDimension(row)[0]);
  return new Map(Array.from(byDimension, ([dimension, rows]) => [dimension, breakdownFile(dimension, rows, publication)]));
}

function breakdownFile(dimension: string, rows: readonly Observation[], { sources }: Publication): BreakdownFile {
  return {
    schemaVersion: 1,
    dimension,
    series: coded(rows.map(({ series }) => series)),
    code: coded(rows.map((row) => singleDimension(row)[1])),
    period: coded(rows.map(({ period }) => period)),
    value: rows.map(({ value }) => value),
    status: coded(rows.map(({ status }) => status)),
    qualifier: coded(rows.map(({ qualifier }) => qualifier)),
    source: coded(rows.map(({ source }) => source)),
    sources: publishedSources(rows.map(({ source }) => source), sources),
  };
}

/** The different values in the order they are met, and the place of each row's. */
function coded<T>(values: readonly T[]): { of: T[]; at: number[] } {
  const places = new Map<T, number>();
  const at = values.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { of: [...places.keys()], at };
}
