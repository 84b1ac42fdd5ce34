import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createDataset } from '#dataset/dataset.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { OpeningOutcome, OpeningStage } from '#model/opened-dataset.ts';
import { publish } from '#publish/publish.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { openDatasetFile } from './open-dataset-job.ts';

const stages: OpeningStage[] = [];

function opening(content: Uint8Array<ArrayBuffer>, name = 'mine.zip'): Promise<OpeningOutcome> {
  stages.length = 0;
  return openDatasetFile({ path: name, size: content.length, content }, ({ stage }) => stages.push(stage), () => Promise.resolve());
}

const zipped = (files: ReadonlyMap<string, string | Uint8Array>, folder = ''): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(zipSync(Object.fromEntries(Array.from(files, ([path, content]) => [`${folder}${path}`, typeof content === 'string' ? strToU8(content) : content])), { mtime: '2026-11-21T12:00:00' }));

let packed: Uint8Array<ArrayBuffer>;
let published: string;

beforeAll(() => {
  const { dataset } = readDataset(smallDataset());
  if (dataset === null) throw new Error('the small dataset has errors');
  const files = publish(dataset, { edition: 'full' });
  packed = files.get('download/data-package.zip') ?? new Uint8Array();
  published = datasetFiles.head.schema.parse(JSON.parse(new TextDecoder().decode(files.get('head.json')))).fingerprint;
});

/** The package with one text changed, packed again. */
function changed(path: string, from: string, to: string): Uint8Array<ArrayBuffer> {
  const entries = new Map(Object.entries(unzipSync(packed)));
  const text = new TextDecoder().decode(entries.get(path));
  expect(text).toContain(from);
  return zipped(new Map<string, string | Uint8Array>([...entries, [path, text.replace(from, to)]]));
}

/** One byte of the first file is another, as a bad line or disk leaves it. */
const damaged = (zip: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(zip, (byte, at) => (at === 100 ? byte ^ 1 : byte));

describe('a dataset opened from a file', () => {
  it('has the fingerprint its package names, and says on every page that it was opened', async () => {
    const outcome = await opening(packed);
    if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
    expect(outcome.about).toMatchObject({ name: 'mine.zip', release: '2026.11', declared: outcome.about.fingerprint, size: packed.length });
    const dataset = createDataset({ source: memorySource(outcome.files) });
    expect(await dataset.readManifest()).toMatchObject({ opened: { file: 'mine.zip' }, fingerprint: published });
    expect((await dataset.readFile(datasetFiles.overview)).indicators.length).toBeGreaterThan(0);
    expect((await dataset.readDownload('download/observations.csv')).length).toBeGreaterThan(100);
    expect(stages.slice(-2)).toEqual(['checking', 'publishing']);
  });

  it('has another fingerprint once a value is another', async () => {
    const path = Object.keys(unzipSync(packed)).find((one) => one.startsWith('source/observations/')) ?? '';
    const last = new TextDecoder().decode(unzipSync(packed)[path]).trimEnd().split(/\r?\n/).at(-1) ?? '';
    const outcome = await opening(changed(path, last, last.replace(/,(\d[^,]*)(,[^,]*,[A-Z],)/, (_, value: string, rest: string) => `,${Number(value) + 1}${rest}`)));
    if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
    expect(outcome.about.fingerprint).not.toBe(published);
    expect(outcome.about.declared).toBe(published);
  });

  test.for(['', 'data/', 'project-main/data/'])('may lie in the folder "%s"', async (folder) => {
    const outcome = await opening(zipped(new Map([...smallDataset(), ['.git/config', 'x'], ['notes.txt', 'x']]), folder));
    expect(outcome.kind).toBe('opened');
  });

  it('shows drafts of the own file, as an internal edition', async () => {
    const files = smallDataset();
    const path = [...files.keys()].find((one) => one.startsWith('observations/') && (files.get(one)?.split('\n')[0] ?? '').includes('STATE')) ?? '';
    const [head = '', first = '', ...rest] = (files.get(path) ?? '').split('\n');
    const cells = first.split(',');
    cells[head.split(',').indexOf('STATE')] = 'draft';
    const outcome = await opening(zipped(new Map([...files, [path, [head, cells.join(','), ...rest].join('\n')]])));
    if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
    expect(await createDataset({ source: memorySource(outcome.files) }).readManifest()).toMatchObject({ edition: 'full' });
  });

  it('is not opened where the check finds errors: each has its place', async () => {
    const files = smallDataset();
    const path = [...files.keys()].find((one) => one.startsWith('observations/')) ?? '';
    const outcome = await opening(zipped(new Map([...files, [path, (files.get(path) ?? '').replace(/\n([^,]*,[^,]*),\d{4}/, '\n$1,20x0')]])));
    expect(outcome).toMatchObject({ kind: 'errors', errorCount: 1, errors: [{ file: path, line: 2, rule: 'bad-period', value: '20x0' }] });
  });

  const bomb = zipSync({ 'dataset.yaml': new Uint8Array(30_000_000), 'releases.yaml': strToU8('x') }, { level: 9 });
  test.for<[string, () => Uint8Array<ArrayBuffer>, string]>([
    ['cut off', () => packed.slice(0, packed.length - 200), 'damaged-archive'],
    ['changed on the way', () => damaged(zipSync(Object.fromEntries(Array.from(smallDataset(), ([path, text]) => [path, strToU8(text)])), { level: 0 })), 'damaged-archive'],
    ['far too dense', () => Uint8Array.from(bomb), 'inflated-too-dense'],
    ['with a way out of its folder', () => zipped(new Map([...smallDataset(), ['../../etc/x', 'x']])), 'path-outside'],
  ])('is refused %s', async ([, content, rule]) => {
    expect(await opening(content())).toMatchObject({ kind: 'refused', finding: { rule } });
  });

  it('is refused by its length before a byte is read', async () => {
    const content = { arrayBuffer: () => Promise.reject(new Error('read')), stream: () => { throw new Error('read'); } } as unknown as Blob;
    const outcome = await openDatasetFile({ path: 'big.zip', size: 2_000_000_000, content }, () => undefined, () => Promise.resolve());
    expect(outcome).toMatchObject({ kind: 'refused', finding: { rule: 'file-too-large' } });
  });

  test.for<[string, Uint8Array<ArrayBuffer>]>([
    ['a text', strToU8('a,b\n1,2\n')],
    ['an empty file', new Uint8Array()],
    ['another zip', zipped(new Map([['a.csv', 'a\n1']]))],
  ])('%s holds none', async ([, content]) => {
    expect(await opening(content)).toEqual({ kind: 'no-dataset' });
  });
});
