import type { Boundaries, BoundaryGeometry } from '#model/boundaries.ts';
import type { ProvincesFile } from '#model/provinces-file.ts';
import { labelPoint, type Point, type Ring } from './label-point.ts';

type Outlines = NonNullable<ProvincesFile['boundaries']>;
type Polygon = readonly (readonly (readonly number[])[])[];

/** Width of the picture, and the room around it that the pen of an outline needs, in pixels. */
const width = 520;
const margin = 2;

/** The shapes of the provinces, ready to be drawn; those of no province are left out. null where no province has a shape. */
export function provinceOutlines(boundaries: Boundaries | null, provinces: ReadonlySet<string>): Outlines | null {
  const shapes = (boundaries?.features ?? []).flatMap(({ properties, geometry }) =>
    provinces.has(properties.iso) ? [{ iso: properties.iso, polygons: polygonsOf(geometry) }] : [],
  );
  if (boundaries === null || shapes.length === 0) return null;
  const { project, height } = projection(shapes.flatMap(({ polygons }) => polygons));
  const areas = shapes.map(({ iso, polygons }) => [iso, outlineOf(polygons.map((polygon) => polygon.map((ring) => ring.map(project))))] as const);
  return {
    width,
    height,
    areas: Object.fromEntries(areas),
    credit: boundaries.credit,
    licence: boundaries.licence,
    represents: boundaries.represents ?? /represents (\d{4})/.exec(boundaries.note ?? '')?.[1] ?? null,
  };
}

function polygonsOf(geometry: BoundaryGeometry): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Equirectangular, true to scale along the middle latitude: over the eight degrees of the country no shape is stretched by more
 * than 2 %, and a place is found again with a ruler.
 */
function projection(polygons: readonly Polygon[]): { readonly project: (position: readonly number[]) => Point; readonly height: number } {
  const positions = polygons.flatMap((polygon) => polygon[0] ?? []);
  const west = least(positions, 0);
  const north = -least(positions.map(([, latitude = 0]) => [-latitude]), 0);
  const south = least(positions, 1);
  const east = -least(positions.map(([longitude = 0]) => [-longitude]), 0);
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * narrowing);
  return {
    project: ([longitude = 0, latitude = 0]) => [margin + (longitude - west) * narrowing * scale, margin + (north - latitude) * scale],
    height: Math.ceil(2 * margin + (north - south) * scale),
  };
}

function least(positions: readonly (readonly number[])[], axis: number): number {
  return positions.reduce((found, position) => Math.min(found, position[axis] ?? Infinity), Infinity);
}

function outlineOf(polygons: readonly (readonly Ring[])[]): Outlines['areas'][string] {
  const largest = polygons.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0] ?? [];
  const [x, y] = labelPoint(largest);
  return { path: polygons.flatMap((polygon) => polygon.map(pathOf)).join(''), x: rounded(x), y: rounded(y) };
}

/** Area inside a ring by the shoelace formula. */
function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Path data to a tenth of a pixel; what falls together there is one point, and a speck of less than three points is nothing. */
function pathOf(ring: Ring): string {
  const points = ring.map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
  const corners = points.filter((point, index) => index > 0 && point !== points[index - 1]);
  return corners.length < 3 ? '' : `M${corners.join('L')}Z`;
}

/** Neighbours share their corners, so rounding each corner by itself leaves no gap between them. */
function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
