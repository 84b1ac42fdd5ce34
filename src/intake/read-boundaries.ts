import { boundariesSchema, type Boundaries } from '#model/boundaries.ts';
import type { SourceFile } from './source-file.ts';
import { errorAt, type Report } from './spot.ts';

/** Where a dataset keeps the outlines of its provinces. */
export const boundariesPath = 'geo/provinces.geojson';

/** GeoJSON text -> boundaries; null where there is no file, or one that cannot be drawn. */
export function readBoundaries(source: SourceFile | undefined, report: Report): Boundaries | null {
  if (source === undefined) return null;
  const spot = { file: source.path, line: 1, column: 1 };
  const json = jsonOf(source.text);
  if (json === undefined) {
    report(errorAt('bad-json', spot, { value: '', message: 'The file is not JSON.', mend: 'Export the boundaries as GeoJSON again.' }));
    return null;
  }
  const parsed = boundariesSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  const mend = 'The file is a FeatureCollection with "licence" and "credit"; each feature has properties.iso and a Polygon or MultiPolygon.';
  report(errorAt('bad-boundaries', spot, { value: place, message: 'The boundaries cannot be read at this place of the file.', mend }));
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
