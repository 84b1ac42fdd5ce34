import { csvParse } from 'd3-dsv';
import { type Element, Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { anIndicator, anObservation, aSourceDataset } from '#testing/builders.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { publish } from '../publish.ts';
import { frequencyOf } from './sdmx-ids.ts';

const { dataset } = readDataset(smallDataset());
if (dataset === null) throw new Error('The small dataset cannot be read.');
const files = publish(dataset, { edition: 'public' });
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const { DOMParser } = new Window();
const parsed = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const xml = parsed(textOf('download/structure-sdmx.xml'));
const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
const childrenOf = (element: Element | null | undefined): readonly Element[] => [...(element?.children ?? [])];
const named = (document: typeof xml, part: 'message' | 'structure' | 'common', name: string): readonly Element[] =>
  [...document.getElementsByTagName('*')].filter((element) => element.localName === name && element.namespaceURI === `${schemas}/${part}`);
const all = (part: 'message' | 'structure', name: string): readonly Element[] => named(xml, part, name);
const rows = csvParse(textOf('download/observations-sdmx.csv'));

describe('the structure message', () => {
  it('is well-formed, while a broken one would not be', () => {
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(parsed('<a><b></a>').querySelector('parsererror')).not.toBeNull();
  });

  it('has its parts in the order of the standard', () => {
    const root = xml.documentElement;
    expect([root?.namespaceURI, root?.localName]).toEqual([`${schemas}/message`, 'Structure']);
    expect(childrenOf(root).map(({ localName }) => localName)).toEqual(['Header', 'Structures']);
    expect(childrenOf(all('message', 'Header')[0]).map(({ localName }) => localName)).toEqual(['ID', 'Test', 'Prepared', 'Sender']);
    expect(childrenOf(all('message', 'Structures')[0]).map(({ localName }) => localName)).toEqual(['OrganisationSchemes', 'Dataflows', 'Codelists', 'Concepts', 'DataStructures']);
    expect(childrenOf(all('structure', 'DataStructureComponents')[0]).map(({ localName }) => localName)).toEqual(['DimensionList', 'AttributeList', 'MeasureList']);
    for (const attribute of all('structure', 'Attribute')) {
      expect(childrenOf(attribute).map(({ localName }) => localName)).toEqual(['ConceptIdentity', 'LocalRepresentation', 'AttributeRelationship']);
    }
  });

  it('defines each reference it makes', () => {
    const maintained = [...all('structure', 'Codelist'), ...all('structure', 'DataStructure'), ...all('structure', 'ConceptScheme')].map((element) => element.getAttribute('id'));
    const concepts = all('structure', 'Concept').map((element) => element.getAttribute('id'));
    const references = [...xml.getElementsByTagName('Ref')];
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const kind = reference.getAttribute('class');
      if (kind === 'Concept') expect(concepts).toContain(reference.getAttribute('id'));
      else if (kind !== null && kind !== '') expect(maintained).toContain(reference.getAttribute('id'));
    }
  });

  it('has ids the standard allows, each once in its list', () => {
    for (const list of all('structure', 'Codelist')) {
      const ids = childrenOf(list).filter(({ localName }) => localName === 'Code').map((code) => code.getAttribute('id') ?? '');
      expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  it('escapes what is no markup', () => {
    const title = { en: 'A < B & "C"', lo: 'ກ < ຂ', vi: 'A < B' };
    const other = publish(aSourceDataset({ indicators: [anIndicator({ title })], observations: [anObservation({ dimensions: {} })] }), { edition: 'public' });
    const read = parsed(new TextDecoder().decode(other.get('download/structure-sdmx.xml')));
    expect(named(read, 'common', 'Name').map(({ textContent }) => textContent)).toContain('A < B & "C"');
  });
});

describe('the data in SDMX-CSV', () => {
  it('begins with the columns of the standard, then dimensions, time, value and attributes as the structure has them', () => {
    const dimensions = childrenOf(all('structure', 'DimensionList')[0]).map((element) => element.getAttribute('id'));
    const attributes = all('structure', 'Attribute').map((element) => element.getAttribute('id'));
    expect(rows.columns).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...dimensions, 'OBS_VALUE', ...attributes]);
    expect(rows[0]).toMatchObject({ STRUCTURE: 'dataflow', STRUCTURE_ID: 'SMALL_DATASET:DF_PROGRESS(1.0)', ACTION: 'I' });
  });

  it('holds codes of the lists only', () => {
    const codesOf = (id: string): readonly (string | null)[] => childrenOf(all('structure', 'Codelist').find((list) => list.getAttribute('id') === id)).map((code) => code.getAttribute('id'));
    const coded = { FREQ: 'CL_FREQ', INDICATOR: 'CL_INDICATOR', SERIES: 'CL_SERIES', REF_AREA: 'CL_AREA', SEX: 'CL_SEX', OBS_STATUS: 'CL_OBS_STATUS', OBS_KIND: 'CL_OBS_KIND', UNIT_MEASURE: 'CL_UNIT_MEASURE', SOURCE: 'CL_SOURCE' };
    for (const [column, list] of Object.entries(coded)) {
      const codes = codesOf(list);
      expect(rows.map((row) => row[column] ?? '').filter((code) => !codes.includes(code))).toEqual([]);
    }
  });

  it('has one value a key', () => {
    const edited = { ...dataset, observations: dataset.observations.flatMap((row, index) => (index === 0 ? [row, { ...row, vintage: '2026.10', value: 1 }] : [row])) };
    const again = csvParse(new TextDecoder().decode(publish(edited, { edition: 'public' }).get('download/observations-sdmx.csv')));
    expect(again).toHaveLength(rows.length);
    expect(again[0]?.['VINTAGE']).toBe('2026.11');
  });
});

describe('the frequency of a period', () => {
  it.each([['2024', 'A'], ['2024-S1', 'S'], ['2024-Q3', 'Q'], ['2024-05', 'M'], ['2024-05-31', 'D']])('of %s is %s', (period, frequency) => {
    expect(frequencyOf(period)).toBe(frequency);
  });
});
