import { describe, expect, it, test } from 'vitest';
import { readProjectFile } from '#testing/read-project-file.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { readDataset } from './read-dataset.ts';

const path = 'geo/provinces.geojson';
const ring = [[102, 18], [103, 18], [103, 19], [102, 18]];
const shape = (iso: string, more: object = {}) => ({ type: 'Feature', properties: { iso }, geometry: { type: 'Polygon', coordinates: [ring] }, ...more });
const whole = { type: 'FeatureCollection', licence: 'ODbL-1.0', credit: '© surveyors', note: 'kept', features: [shape('LA-VT'), shape('LA-XS')] };

/** The small dataset, whose provinces are LA-VT and LA-XS, with such a file of boundaries. */
function withBoundaries(json: object | string) {
  const files = smallDataset();
  files.set(path, typeof json === 'string' ? json : JSON.stringify(json));
  const { dataset, findings } = readDataset(files);
  return { dataset, findings: findings.map(({ severity, rule, file, value }) => [severity, rule, file, value]) };
}

describe('the boundaries of the provinces', () => {
  it('are optional', () => {
    const { dataset, findings } = readDataset(smallDataset());
    expect([dataset?.boundaries, findings]).toEqual([null, []]);
  });

  it('are read with everything in the file, so that its every word is part of the fingerprint', () => {
    const given = { ...whole, features: [shape('LA-VT', { id: 7 }), shape('LA-XS')] };
    expect(withBoundaries(given)).toMatchObject({ dataset: { boundaries: given }, findings: [] });
  });

  it('of the published dataset are whole', () => {
    const { boundaries } = readDataset(new Map([...smallDataset(), [path, readProjectFile(`data/${path}`)]])).dataset ?? {};
    expect(boundaries?.features).toHaveLength(18);
    expect(boundaries).toEqual(JSON.parse(readProjectFile(`data/${path}`)));
  });

  test.for<[string, readonly object[], readonly (readonly string[])[]]>([
    ['a shape of no province, and a province without a shape', [shape('LA-VT'), shape('LA-XN')], [
      ['warning', 'province-without-boundary', 'codelists/areas.csv', 'LA-XS'],
      ['warning', 'boundary-of-no-province', path, 'LA-XN'],
    ]],
    ['two shapes of one province', [shape('LA-VT'), shape('LA-XS'), shape('LA-VT')], [['warning', 'boundary-twice', path, 'LA-VT']]],
    ['the country is no province', [shape('LA-VT'), shape('LA-XS'), shape('LA')], [['warning', 'boundary-of-no-province', path, 'LA']]],
  ])('%s', ([, features, expected]) => {
    expect(withBoundaries({ ...whole, features }).findings).toEqual(expected);
  });

  test.for<[string, object | string, string, string]>([
    ['no JSON', '{"type": ', 'bad-json', ''],
    ['no credit', { ...whole, credit: '' }, 'bad-boundaries', 'credit'],
    ['no licence', { type: whole.type, credit: whole.credit, features: [] }, 'bad-boundaries', 'licence'],
    ['no ISO code', { ...whole, features: [{ ...shape('LA-VT'), properties: {} }] }, 'bad-boundaries', 'features.0.properties.iso'],
    ['a shape that is a line', { ...whole, features: [{ ...shape('LA-VT'), geometry: { type: 'LineString', coordinates: ring } }] }, 'bad-boundaries', 'features.0.geometry.type'],
    ['a ring of two corners', { ...whole, features: [{ ...shape('LA-VT'), geometry: { type: 'Polygon', coordinates: [ring.slice(2)] } }] }, 'bad-boundaries', 'features.0.geometry.coordinates.0'],
  ])('%s: the dataset is not read', ([, json, rule, value]) => {
    expect(withBoundaries(json)).toEqual({ dataset: null, findings: [['error', rule, path, value]] });
  });
});
