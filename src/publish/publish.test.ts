import { describe, expect, it, test } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { headSchema, manifestPartSchema } from '#model/head.ts';
import { indicatorByFileSchema, indicatorFileSchema } from '#model/indicator-file.ts';
import { manifestSchema } from '#model/manifest.ts';
import { manifestPartOf } from '#model/manifest-part.ts';
import { isScreenFile } from '#model/screen-file.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { searchFileSchema } from '#model/search-file.ts';
import { indicatorTextsFileSchema, textsFileSchema } from '#model/texts-file.ts';
import { languages } from '#model/language.ts';
import { aLegalText, anArea, anIndicator, anObservation, aRelease, aSourceDataset, aTarget, aText, observedTotals } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { publish } from './publish.ts';

const dataset = parsed();
const files = publish(dataset, { edition: 'public' });
const manifest = manifestSchema.parse(publishedJson(files, 'manifest.json'));
const textOf = (path: string, of: ReadonlyMap<string, Uint8Array> = files): string => new TextDecoder().decode(of.get(path));

/** Every file that a dataset has, with the schema it is read with. */
const expected = [
  ...[
    datasetFiles.head,
    datasetFiles.manifest,
    datasetFiles.overview,
    datasetFiles.home,
    datasetFiles.systems,
    datasetFiles.legal,
    datasetFiles.releases,
    datasetFiles.reviews,
    datasetFiles.methods,
    datasetFiles.provinces,
    datasetFiles.openData,
    datasetFiles.source,
  ].map(({ path, schema }) => [path, schema] as const),
  ...languages.flatMap((language) =>
    [datasetFiles.homeTexts, datasetFiles.texts, datasetFiles.search, datasetFiles.systemsTexts, datasetFiles.legalTexts, datasetFiles.releasesTexts, datasetFiles.reviewsTexts].map(
      ({ path, schema }) => [path(language), schema] as const,
    ),
  ),
  ...dataset.indicators.flatMap(({ id }) => [
    [datasetFiles.indicator.path(id), datasetFiles.indicator.schema] as const,
    ...languages.map((language) => [datasetFiles.indicatorTexts.path(id, language), datasetFiles.indicatorTexts.schema] as const),
  ]),
  [datasetFiles.sourcePart.path(1), datasetFiles.sourcePart.schema] as const,
  [datasetFiles.release.path('2026.11'), datasetFiles.release.schema] as const,
  [datasetFiles.indicatorBy.path('people-trained'), datasetFiles.indicatorBy.schema] as const,
  ...['LA-VT', 'LA-XS'].map((area) => [datasetFiles.province.path(area), datasetFiles.province.schema] as const),
];

const downloads = [
  'observations.csv', 'verdicts.csv', 'dataset.json', 'observations-sdmx.csv', 'structure-sdmx.xml', 'data-package.zip', 'dataset.jsonld',
  ...dataset.indicators.map(({ id }) => `indicators/${id}.csv`),
].map((name) => `download/${name}`);

const parts = [...files.keys()].filter((path) => path.startsWith('manifest/'));

describe('the published files', () => {
  it('are those that are named, the downloads and the feeds', () => {
    expect([...files.keys()].toSorted()).toEqual([...expected.map(([path]) => path), ...parts, ...downloads, 'releases-en.atom', 'releases-lo.atom', 'releases-vi.atom'].toSorted());
  });

  test.for(expected.map(([path, schema]) => [path, schema] as const))('%s is read back with its schema, and holds nothing else', ([path, schema]) => {
    const content = publishedJson(files, path);
    expect(schema.parse(content)).toEqual(content);
  });

  it('are the same bytes for the same dataset', () => {
    const again = publish(parsed(), { edition: 'public' });
    expect([...again].map(([path, bytes]) => [path, sha256Hex(bytes)])).toEqual([...files].map(([path, bytes]) => [path, sha256Hex(bytes)]));
  });

  it('hang on the head: each hash stands in it or in the part of the manifest that it names', () => {
    const head = headSchema.parse(publishedJson(files, 'head.json'));
    const partOf = (path: string) => manifestPartSchema.parse(publishedJson(files, manifestPartOf(path) ?? ''));
    for (const [path, { sha256 }] of Object.entries(head.parts)) expect(sha256Hex(files.get(path) ?? '')).toBe(sha256);
    for (const [path, bytes] of files) {
      if (path === 'head.json' || path === 'manifest.json' || path in head.parts) continue;
      expect([path, (manifestPartOf(path) === null ? head : partOf(path)).files[path]]).toEqual([path, { bytes: bytes.length, sha256: sha256Hex(bytes) }]);
    }
    const read = [...files].filter(([path]) => path !== 'head.json' && isScreenFile(path));
    expect(head.screenBytes).toBe(read.reduce((sum, [, { length }]) => sum + length, 0));
  });

  it('are each named in the manifest with size and hash', () => {
    const named = [...files].filter(([path]) => path !== 'manifest.json').map(([path, bytes]) => [path, { bytes: bytes.length, sha256: sha256Hex(bytes) }]);
    expect(manifest.files).toEqual(Object.fromEntries(named));
  });

  it('hold the fingerprint in the head, the manifest and the downloads only', () => {
    const holding = [...files.keys()].filter((path) => textOf(path).includes(manifest.fingerprint.slice(0, 8)));
    expect(holding.filter((path) => !path.startsWith('download/'))).toEqual(['head.json', 'manifest.json']);
    expect(holding).toContain('download/observations.csv');
  });

  it('cannot be made for a release that does not exist', () => {
    expect(() => publish({ ...dataset, config: { ...dataset.config, release: '2030.01' } }, { edition: 'full' })).toThrow('2030.01');
  });
});

describe('an indicator file', () => {
  const rows = [
    anObservation({ period: '2022', value: 70 }),
    anObservation({ period: '2024', value: 76 }),
    anObservation({ period: '2024', value: 77, vintage: '2027.02', revision: 'source: annual report' }),
    anObservation({ period: '2024', value: 60, area: 'LA-VT' }),
    anObservation({ period: '2024', value: 90, area: 'VN' }),
    anObservation({ period: '2024', value: 71, dimensions: { SEX: 'F' } }),
    anObservation({ period: '2024', value: 50, dimensions: { SEX: 'F', URBANISATION: 'R' } }),
  ];
  const targets = [aTarget(), aTarget({ id: 't2', value: 85, since: '2027.02', replaces: 't1', reason: 'lowered' })];
  const inRelease = (id: string) =>
    publish(
      aSourceDataset({
        config: { ...aSourceDataset().config, release: id },
        releases: [aRelease(), aRelease({ id: '2027.02', asOf: '2027-02-28' })],
        indicators: [anIndicator({ targets })],
        observations: rows,
      }),
      { edition: 'public' },
    );
  const fileIn = (id: string) => indicatorFileSchema.parse(publishedJson(inRelease(id), 'indicators/coverage.json'));

  it('holds the totals of the country as they stand in the release', () => {
    const values = (id: string) => fileIn(id).series[0]?.rows.map(([period, value]) => [period, value]);
    expect(values('2026.11')).toEqual([['2022', 70], ['2024', 76]]);
    expect(values('2027.02')).toEqual([['2022', 70], ['2024', 77]]);
  });

  it('keeps what was replaced, and knows nothing of later releases', () => {
    expect(fileIn('2026.11').revisions).toEqual([]);
    expect(fileIn('2027.02').revisions).toEqual([{ series: 'main', period: '2024', from: 76, to: 77, vintage: '2027.02', revision: 'source: annual report' }]);
    expect(fileIn('2026.11').targets.map(({ id, replaced }) => [id, replaced])).toEqual([['t1', false]]);
    expect(fileIn('2027.02').targets.map(({ id, replaced }) => [id, replaced])).toEqual([['t1', true], ['t2', false]]);
    expect(textOf('download/observations.csv', inRelease('2026.11'))).not.toContain('annual report');
  });

  it('leaves areas and codes to a file of its own', () => {
    expect(fileIn('2026.11').by).toEqual({ provinces: true, peers: true, dimensions: ['SEX'], provincesFrom: null });
    const by = indicatorByFileSchema.parse(publishedJson(inRelease('2026.11'), 'indicators/coverage.by.json'));
    expect(by.provinces).toEqual([['main', 'LA-VT', '2024', 60, 'A', null, 'press']]);
    expect(by.peers).toEqual([['main', 'VN', '2024', 90, 'A', null, 'press']]);
    expect(by.dimensions).toEqual([['main', 'SEX', 'F', '2024', 71, 'A', null, 'press']]);
  });

  it('names another indicator of its programme where it has no provinces of its own', () => {
    const placement = [{ in: 'programme-1', by: 'plan' as const }];
    const framework = { goals: [], pillars: [], programmes: [{ id: 'programme-1', order: 1, parent: null, title: { en: 'one' }, sources: [] }], components: [], sectors: [] };
    const indicators = ['older', 'newer', 'without'].map((id) => anIndicator({ id, placement }));
    const observations = [
      ...observedTotals({ 2020: 1 }, { indicator: 'older', area: 'LA-VT' }),
      ...observedTotals({ 2024: 1 }, { indicator: 'newer', area: 'LA-VT' }),
    ];
    const both = publish(aSourceDataset({ framework, indicators, observations }), { edition: 'full' });
    const from = (id: string) => indicatorFileSchema.parse(publishedJson(both, `indicators/${id}.json`)).by.provincesFrom;
    expect([from('without'), from('older'), from('newer')]).toEqual(['newer', null, null]);
  });

  it('names every source it rests on', () => {
    expect(fileIn('2026.11').sources.map(({ id }) => id)).toEqual(['press']);
  });
});

describe('texts', () => {
  it('are in one language, with the English name where there is none, and say so', () => {
    const lao = { en: 'Coverage', vi: 'Phủ sóng' };
    const made = publish(aSourceDataset({ indicators: [anIndicator({ title: lao })] }), { edition: 'full' });
    const inLao = textsFileSchema.parse(publishedJson(made, 'texts-lo.json'));
    expect([inLao.indicators['coverage']?.title, inLao.untranslated]).toEqual(['Coverage', ['coverage']]);
    expect(textsFileSchema.parse(publishedJson(made, 'texts-vi.json')).untranslated).toEqual([]);
    expect(textOf('texts-vi.json', made)).not.toContain('(lo)');
  });

  it('say where a translation is older than its original', () => {
    const title = { en: 'Coverage', lo: 'ເກົ່າ', basis: { lo: '000000' } };
    const made = publish(aSourceDataset({ indicators: [anIndicator({ title })] }), { edition: 'full' });
    const page = indicatorTextsFileSchema.parse(publishedJson(made, 'texts/lo/coverage.json'));
    expect([page.title, page.untranslated]).toEqual(['ເກົ່າ', ['title']]);
  });

  it('of home name only what home mentions', () => {
    const made = publish(aSourceDataset({ indicators: [anIndicator({ id: 'mentioned', targets: [aTarget()] }), anIndicator({ id: 'silent' })] }), { edition: 'full' });
    expect(textOf('home-en.json', made)).toContain('title of mentioned');
    expect(textOf('home-en.json', made)).not.toContain('title of silent');
  });

  it('are found in every language by the words of all', () => {
    const index = searchFileSchema.parse(publishedJson(files, 'search-en.json'));
    const coverage = index.entries.find(({ id }) => id === 'coverage-4g');
    expect(coverage?.title).toBe('4G coverage');
    for (const words of ['4g coverage', 'phu song 4g', 'coverage 4g', 'share of places']) expect(coverage?.text).toContain(words);
    expect(coverage?.text).toMatch(/[\u0E80-\u0EFF]/);
  });

  it('make findable whatever has a page, each kind under its id', () => {
    const item = (id: string) => ({ id, order: 1, parent: null, title: aText(id), sources: [] });
    const made = publish(
      aSourceDataset({
        framework: { goals: [item('goal-1')], pillars: [item('pillar-1')], programmes: [item('programme-1')], components: [item('component-1')], sectors: [item('sector-1')] },
        areas: [...aSourceDataset().areas, anArea('LA-VT'), anArea('LA-VT-0101', { kind: 'district', parent: 'LA-VT' }), anArea('VN', { kind: 'country', parent: null })],
        indicators: [anIndicator()],
        legal: [aLegalText('data-law', '2020', { number: [{ value: '25/NA', sources: ['press'] }] })],
      }),
      { edition: 'full' },
    );
    const { entries } = searchFileSchema.parse(publishedJson(made, 'search-lo.json'));
    expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'indicator coverage', 'plan plan-2025', 'goal goal-1', 'pillar pillar-1', 'programme programme-1', 'component component-1', 'sector sector-1',
      'institution mtc', 'province LA-VT', 'legal data-law',
    ]);
    expect(entries.at(-2)).toMatchObject({ title: 'LA-VT (lo)', text: expect.stringContaining('la vt vi') });
    expect(entries.at(-1)).toMatchObject({ title: 'data-law (lo)', text: expect.stringContaining('25 na') });
  });
});

function parsed(): SourceDataset {
  const { dataset: small } = readDataset(smallDataset());
  if (small === null) throw new Error('the small dataset cannot be read');
  return small;
}
