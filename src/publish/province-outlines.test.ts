import { describe, expect, it, test } from 'vitest';
import { boundariesSchema, type Boundaries } from '#model/boundaries.ts';
import { readProjectFile } from '#testing/read-project-file.ts';
import { provinceOutlines } from './province-outlines.ts';

type Position = readonly [number, number];

const square = (west: number, south: number, size: number): Position[] => [
  [west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south],
];
const feature = (iso: string, ...rings: Position[][]) => ({ type: 'Feature', properties: { iso }, geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } });
const boundaries = (features: readonly object[], more: object = {}): Boundaries =>
  boundariesSchema.parse({ type: 'FeatureCollection', licence: 'ODbL-1.0', credit: '© surveyors', note: 'Simplified; represents 2017.', ...more, features });

const two = new Set(['LA-AT', 'LA-VT']);

describe('the outlines of the provinces', () => {
  it('lie in a picture of fixed width, north up, east to the right', () => {
    const drawn = provinceOutlines(boundaries([feature('LA-VT', square(0, 0, 1)), feature('LA-AT', square(1, -1, 1))]), two);
    expect([drawn?.width, drawn?.height]).toEqual([520, 520]);
    const [north, south] = [drawn?.areas['LA-VT'], drawn?.areas['LA-AT']];
    expect(north?.path).toBe('M260 260L260 2L2 2L2 260Z');
    expect([north?.x, north?.y].map((at) => Math.round((at ?? 0) / 10))).toEqual([13, 13]);
    expect((south?.x ?? 0) > (north?.x ?? 0) && (south?.y ?? 0) > (north?.y ?? 0)).toBe(true);
  });

  it('put the label into the largest piece', () => {
    const drawn = provinceOutlines(boundaries([feature('LA-VT', square(0, 0, 0.5), square(2, 0, 2))]), two);
    expect(drawn?.areas['LA-VT']?.x).toBeGreaterThan(260);
    expect(drawn?.areas['LA-VT']?.path.match(/M/g)).toHaveLength(2);
  });

  it('leave out a speck that would be less than a pixel, and what is no province', () => {
    const drawn = provinceOutlines(boundaries([feature('LA-VT', square(0, 0, 4), square(5, 0, 0.0001)), feature('LA-XN', square(9, 0, 1))]), two);
    expect(Object.keys(drawn?.areas ?? {})).toEqual(['LA-VT']);
    expect(drawn?.areas['LA-VT']?.path.match(/M/g)).toHaveLength(1);
  });

  test.for<[string, object, string | null]>([
    ['what the file says', { represents: '2019' }, '2019'],
    ['what its note says', {}, '2017'],
    ['nothing where neither says it', { note: 'Simplified.' }, null],
  ])('stand for the year of %s', ([, more, year]) => {
    const drawn = provinceOutlines(boundaries([feature('LA-VT', square(0, 0, 1))], more), two);
    expect([drawn?.represents, drawn?.credit, drawn?.licence]).toEqual([year, '© surveyors', 'ODbL-1.0']);
  });

  it('are none without a file, and none where no province has a shape', () => {
    expect(provinceOutlines(null, two)).toBe(null);
    expect(provinceOutlines(boundaries([feature('LA-XN', square(0, 0, 1))]), two)).toBe(null);
  });
});

describe('the published boundaries', () => {
  const file = boundariesSchema.parse(JSON.parse(readProjectFile('data/geo/provinces.geojson')));
  const codes = new Set(file.features.map(({ properties }) => properties.iso));
  const drawn = provinceOutlines(file, codes);

  it('are eighteen, within their picture, with the credit and the year that the licence and the reader ask for', () => {
    expect(Object.keys(drawn?.areas ?? {})).toHaveLength(18);
    expect([drawn?.credit, drawn?.represents]).toEqual(['© OpenStreetMap contributors, geoBoundaries', '2017']);
    const { width = 0, height = 0, areas = {} } = drawn ?? {};
    const places = Object.values(areas).flatMap(({ path }) => [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]));
    expect(places.every(([x = -1, y = -1]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
  });

  it('keep neighbours together: they share the corners of the border between them', () => {
    const corners = Object.values(drawn?.areas ?? {}).flatMap(({ path }) => [...new Set(path.match(/[\d.]+ [\d.]+/g))]);
    const counts = new Map<string, number>();
    for (const corner of corners) counts.set(corner, (counts.get(corner) ?? 0) + 1);
    const shared = [...counts.values()].filter((count) => count > 1).length;
    expect(shared / counts.size).toBeGreaterThan(0.3);
  });
});
