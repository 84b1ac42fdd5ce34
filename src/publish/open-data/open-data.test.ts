import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { sealOf } from '#intake/seal.ts';
import { sha256Hex } from '#lib/sha256.ts';
import { manifestSchema } from '#model/manifest.ts';
import { openDataFileSchema } from '#model/open-data-file.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { publishedJson } from '#testing/published-json.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { fingerprint } from '../fingerprint.ts';
import { publish, type PublishedFiles } from '../publish.ts';

const small = parsed(smallDataset());
/** What may be done with the values of the two sources. */
const licensed = (survey: 'free' | 'non-commercial' | 'link-only'): SourceDataset => ({
  ...small,
  sources: small.sources.map((source) => (source.id === 'survey-2024' ? { ...source, licence: { id: 'survey-terms', redistribution: survey } } : source)),
});
const published = (dataset: SourceDataset): PublishedFiles => publish(dataset, { edition: 'public' });
const textOf = (files: PublishedFiles, path: string): string => new TextDecoder().decode(files.get(path));
const unpacked = (files: PublishedFiles): Readonly<Record<string, Uint8Array>> => unzipSync(files.get('download/data-package.zip') ?? new Uint8Array());
const sourceOf = (entries: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(entries).flatMap(([path, bytes]) => (path.startsWith('source/') ? [[path.slice('source/'.length), bytes] as const] : [])));
const rowsOf = (dataset: SourceDataset, source: string): number => dataset.observations.filter((row) => row.source === source).length;

function parsed(files: ReadonlyMap<string, string | Uint8Array>): SourceDataset {
  const { dataset, findings } = readDataset(files);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (dataset === null) throw new Error('There is no dataset.');
  return dataset;
}

describe('the package of the whole dataset', () => {
  const files = published(licensed('free'));
  const entries = unpacked(files);
  const { fingerprint: print } = manifestSchema.parse(publishedJson(files, 'manifest.json'));

  it('holds the very dataset that is published', () => {
    expect(fingerprint(parsed(sourceOf(entries)))).toBe(print);
    expect(strFromU8(entries['README.md'] ?? new Uint8Array())).toContain(`of the published edition (SHA-256): ${print}`);
  });

  it('lists every file with a hash that fits, and nothing else', () => {
    const lines = strFromU8(entries['SHA256SUMS'] ?? new Uint8Array()).trimEnd().split('\n');
    const sums = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const { SHA256SUMS: _sums, ...others } = entries;
    expect(sums).toEqual(Object.fromEntries(Object.entries(others).map(([path, bytes]) => [path, sha256Hex(bytes)])));
  });

  it('describes each file with its columns, licences and sources', () => {
    const descriptor = JSON.parse(strFromU8(entries['datapackage.json'] ?? new Uint8Array())) as { name: string; resources: readonly Resource[] };
    expect(descriptor).toMatchObject({ profile: 'data-package', name: 'small-dataset', version: '2026.11', fingerprint: print, publishedFingerprint: print });
    for (const resource of descriptor.resources) {
      const bytes = entries[resource.path] ?? new Uint8Array();
      expect(resource).toMatchObject({ bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}` });
      expect(resource.licenses.length).toBeGreaterThan(0);
      const [header = ''] = strFromU8(bytes).split(/\r?\n/, 1);
      if (resource.schema !== undefined) expect(header.split(',')).toEqual(resource.schema.fields.map(({ name }) => name));
    }
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    const observed = descriptor.resources.filter(({ path }) => path.startsWith('source/observations/'));
    expect(observed.length).toBeGreaterThan(0);
    for (const { sources } of observed) expect(sources?.length).toBeGreaterThan(0);
  });

  it('is the same bytes in another zone and when it is made again', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    const again = published(licensed('free')).get('download/data-package.zip');
    process.env['TZ'] = before;
    expect(sha256Hex(again ?? new Uint8Array())).toBe(sha256Hex(files.get('download/data-package.zip') ?? new Uint8Array()));
  });
});

type Resource = {
  readonly name: string;
  readonly path: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources?: readonly { readonly title: string }[];
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
};

describe('values that may only be linked to', () => {
  const dataset = licensed('link-only');
  const files = published(dataset);
  const count = rowsOf(dataset, 'survey-2024');
  const index = openDataFileSchema.parse(publishedJson(files, 'download/open-data.json'));
  const entries = unpacked(files);

  it('are in no file for download', () => {
    expect(count).toBeGreaterThan(0);
    for (const path of ['observations.csv', 'observations-sdmx.csv']) {
      const rows = csvParse(textOf(files, `download/${path}`).replace(/^\uFEFF/, ''));
      expect(rows).toHaveLength(dataset.observations.length - count);
      expect(rows.filter((row) => row['SOURCE'] === 'survey-2024')).toEqual([]);
    }
    expect(parsed(sourceOf(entries)).observations.filter(({ source }) => source === 'survey-2024')).toEqual([]);
    const json = JSON.parse(textOf(files, 'download/dataset.json')) as { observations: Record<string, readonly (readonly unknown[])[]> };
    expect(Object.values(json.observations).flat().filter((row) => row[8] === 'survey-2024')).toEqual([]);
    expect(entries['non-commercial/observations.csv']).toBeUndefined();
  });

  it('are counted with the reason, and the package says that it is another dataset', () => {
    expect(index.restricted).toMatchObject([{ id: 'survey-2024', licence: 'survey-terms', redistribution: 'link-only', rows: count }]);
    expect(index.indicators.reduce((sum, { leftOut }) => sum + leftOut, 0)).toBe(count);
    expect(index.package).toMatchObject({ leftOut: count, splitOff: 0 });
    const { fingerprint: print } = manifestSchema.parse(publishedJson(files, 'manifest.json'));
    const packaged = fingerprint(parsed(sourceOf(entries)));
    expect(packaged).not.toBe(print);
    expect(index.package.fingerprint).toBe(packaged);
    const readme = strFromU8(entries['README.md'] ?? new Uint8Array());
    expect(readme).toContain(`Fingerprint of source/ (SHA-256): ${packaged}`);
    expect(readme).toContain(print);
  });
});

describe('values not for commercial use', () => {
  const dataset = licensed('non-commercial');
  const entries = unpacked(published(dataset));

  it('stand apart in the package, with their terms', () => {
    const rows = csvParse(strFromU8(entries['non-commercial/observations.csv'] ?? new Uint8Array()).replace(/^\uFEFF/, ''));
    expect(rows).toHaveLength(rowsOf(dataset, 'survey-2024'));
    expect(new Set(rows.map((row) => row['SOURCE']))).toEqual(new Set(['survey-2024']));
    const descriptor = JSON.parse(strFromU8(entries['datapackage.json'] ?? new Uint8Array())) as { resources: readonly Resource[] };
    expect(descriptor.resources.find(({ path }) => path.startsWith('non-commercial/'))?.licenses.map(({ name }) => name)).toEqual(['survey-terms']);
  });
});

describe('the seals of closed releases', () => {
  it('are made anew where something was left out, so that the package passes the check', () => {
    const seal = Object.fromEntries(small.indicators.map(({ id }) => [`indicators/${id}`, sealOf(small, id, '2026.11') ?? '']));
    const [release] = small.releases;
    if (release === undefined) throw new Error('The small dataset has no release.');
    const dataset = licensed('link-only');
    const closed: SourceDataset = { ...dataset, releases: [{ ...release, state: 'closed', fingerprint: fingerprint(dataset), seal }] };
    const packaged = parsed(sourceOf(unpacked(published(closed))));
    const changed = Object.keys(seal).filter((key) => packaged.releases[0]?.seal[key] !== seal[key]);
    expect(changed).toContain('indicators/coverage-4g');
    const sealed = Object.entries(packaged.releases[0]?.seal ?? {});
    expect(sealed.length).toBeGreaterThan(0);
    for (const [key, hash] of sealed) expect(hash).toBe(sealOf(packaged, key.slice('indicators/'.length), '2026.11'));
  });
});

describe('texts that a spreadsheet would run', () => {
  it.each(['=HYPERLINK("http://x","y")', '+SUM(A1:A9)', '-2+3', '@SUM(1)', '\u202E=1+1', '=1\n+1', '＝1+1'])('%j is a text in every table for spreadsheets', (payload) => {
    const [first, ...others] = small.observations;
    if (first === undefined) throw new Error('The small dataset is empty.');
    const files = published({ ...small, observations: [{ ...first, note: payload }, ...others] });
    for (const path of ['observations.csv', 'observations-sdmx.csv', `indicators/${first.indicator}.csv`]) {
      const notes = csvParse(textOf(files, `download/${path}`)).map((row) => row['NOTE']);
      expect(notes).toContain(`'${payload}`);
    }
  });

  it('is in the source files as it was entered', () => {
    const [first, ...others] = small.observations;
    if (first === undefined) throw new Error('The small dataset is empty.');
    const files = published({ ...small, observations: [{ ...first, note: '=1+1' }, ...others] });
    expect(parsed(sourceOf(unpacked(files))).observations.map(({ note }) => note)).toContain('=1+1');
  });
});

describe('the table of one indicator', () => {
  const files = published(small);

  it('has the columns and the rows of the whole', () => {
    const whole = csvParse(textOf(files, 'download/observations.csv'));
    for (const { id } of small.indicators) {
      const bytes = files.get(`download/indicators/${id}.csv`) ?? new Uint8Array();
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = csvParse(strFromU8(bytes.subarray(3)));
      expect(rows.columns).toEqual(whole.columns);
      expect([...rows]).toEqual([...whole].filter((row) => row['INDICATOR'] === id));
    }
  });

  it('numbers are for machines, absent ones blank', () => {
    for (const row of csvParse(textOf(files, 'download/observations.csv'))) expect(row['OBS_VALUE']).toMatch(/^-?\d+(\.\d+)?$|^$/);
  });
});
