import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { demonstrationFiles, smallestSize } from '#mocks/demonstration-files.ts';
import { sha256Hex } from '#lib/sha256.ts';
import { manifestSchema } from '#model/manifest.ts';
import { openDataFileSchema } from '#model/open-data-file.ts';
import { publishedJson } from '#testing/published-json.ts';
import { type Downloads, makeSelection, type SelectionFormat } from './make-selection.ts';
import { readTable } from './selection-tables.ts';

let files: ReadonlyMap<string, Uint8Array>;
let downloads: Downloads;
const steps = { onProgress: () => undefined, signal: new AbortController().signal };

beforeAll(async () => {
  const published = await demonstrationFiles(smallestSize);
  files = published;
  downloads = {
    manifest: manifestSchema.parse(publishedJson(published, 'manifest.json')),
    index: openDataFileSchema.parse(publishedJson(published, 'download/open-data.json')),
    read: (path) => Promise.resolve(files.get(path) ?? new Uint8Array()),
  };
}, 60_000);

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const made = (format: SelectionFormat, indicators: readonly string[], period: { readonly from: number; readonly to: number } | null = null) => makeSelection(format, { indicators, period }, downloads, steps);
const someIds = () => downloads.index.indicators.filter(({ rows }) => rows > 0).slice(0, 3).map(({ id }) => id);

describe('the open data of a selection', () => {
  it('has every published row of its indicators, and no other', async () => {
    const ids = someIds();
    const { bytes, name } = await made('csv', ids);
    const table = await readTable(text(bytes));
    const published = await readTable(text(files.get('download/observations.csv') ?? new Uint8Array()));
    const place = published.columns.indexOf('INDICATOR');
    expect(table.columns).toEqual(published.columns);
    expect(table.rows).toEqual(published.rows.filter((row) => ids.includes(row[place] ?? '')));
    expect(table.rows.length).toBeGreaterThan(3);
    expect(name).toContain(`selection-${downloads.manifest.release}-demonstration`);
  });

  it('of one indicator is the published table, byte for byte', async () => {
    const [id = ''] = someIds();
    const { bytes } = await made('csv', [id]);
    expect(text(bytes)).toBe(text(files.get(`download/indicators/${id}.csv`) ?? new Uint8Array()));
  });

  it('keeps to the years asked for', async () => {
    const { columns, rows } = await readTable(text((await made('csv', someIds(), { from: 2020, to: 2021 })).bytes));
    const years = rows.map((row) => Number(row[columns.indexOf('TIME_PERIOD')]?.slice(0, 4)));
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((year) => year === 2020 || year === 2021)).toBe(true);
  });

  it('says how many values are left out', async () => {
    const restricted = downloads.index.indicators.filter(({ leftOut, rows }) => leftOut > 0 && rows > 0);
    const { leftOut } = await made('csv', restricted.map(({ id }) => id));
    expect(leftOut).toBe(restricted.reduce((sum, row) => sum + row.leftOut, 0));
    expect(leftOut).toBeGreaterThan(0);
  });

  it('as SDMX-CSV has the same header as the published file and only its indicators', async () => {
    const ids = someIds();
    const { columns, rows } = await readTable(text((await made('sdmx', ids)).bytes));
    expect(columns.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(new Set(rows.map((row) => row[columns.indexOf('INDICATOR')]))).toEqual(new Set(ids));
  });

  it('as JSON is the published object with fewer indicators', async () => {
    const ids = someIds();
    const whole = JSON.parse(text((await made('json', ids)).bytes)) as { readonly fingerprint: string; readonly indicators: readonly { readonly id: string }[]; readonly observations: Readonly<Record<string, unknown>> };
    expect(whole.fingerprint).toBe(downloads.manifest.fingerprint);
    expect(whole.indicators.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(whole.observations).toSorted()).toEqual(ids.toSorted());
  });

  it('as a package has a hash of each file and names what is left out', async () => {
    const chosen = downloads.index.indicators.filter(({ leftOut }) => leftOut > 0).slice(0, 2).map(({ id }) => id);
    const { bytes } = await made('package', chosen);
    const entries = unzipSync(bytes);
    const sums = text(entries['SHA256SUMS'] ?? new Uint8Array()).trim().split('\n');
    expect(sums).toHaveLength(Object.keys(entries).length - 1);
    for (const line of sums) {
      const [hash = '', name = ''] = line.split('  ');
      expect(sha256Hex(entries[name] ?? new Uint8Array())).toBe(hash);
    }
    expect(text(entries['README.md'] ?? new Uint8Array())).toContain('values are left out');
    expect((await made('package', chosen)).bytes).toEqual(bytes);
  });

  it('of every indicator is the published package', async () => {
    const { bytes } = await made('package', downloads.index.indicators.map(({ id }) => id));
    expect(bytes).toEqual(files.get('download/data-package.zip'));
  });

  it('of nothing that is published is refused', async () => {
    await expect(made('csv', ['no-such-indicator'])).rejects.toThrow('No table');
  });
});
