import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changeSetOf } from '#intake/imports/change-set-of.ts';
import { datasetBook } from '#intake/imports/dataset-book.ts';
import { runImport } from '#intake/imports/run-import.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { publish } from '#publish/publish.ts';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { readerFor } from '../registry.ts';
import { datasetReader } from './dataset-reader.ts';

type Texts = ReadonlyMap<string, string>;

function checked(files: Texts): SourceDataset {
  const { dataset } = readDataset(files);
  if (dataset === null) throw new Error('the small dataset has errors');
  return dataset;
}

const packageOf = (files: Texts): Uint8Array => publish(checked(files), { edition: 'full' }).get('download/data-package.zip') ?? new Uint8Array();
const zipOf = (files: Texts, folder = ''): Uint8Array => zipSync(Object.fromEntries(Array.from(files, ([path, text]) => [`${folder}${path}`, strToU8(text)])), { mtime: '2026-11-21T12:00:00' });

async function changesOf(zip: Uint8Array, base: SourceDataset) {
  const events = datasetReader.read([foreignFile('dataset.zip', zip)], { columns: null, signal: null });
  const mapping = { indicators: {}, areas: {}, dimensions: {}, codes: {}, source: '', kind: 'official' as const };
  const result = await runImport(events, { book: datasetBook(base, mapping), kind: mapping.kind, asOf: '2026-11-21', signal: null });
  return { ...changeSetOf(result.rows, base, 'source: import'), result };
}

describe('our own dataset, brought in', () => {
  const files = smallDataset();
  const base = checked(files);

  test.for<[string, Uint8Array]>([
    ['the data package', packageOf(files)],
    ['a zip of the folder', zipOf(files)],
    ['a zip of a project with the folder', zipOf(new Map([...files, ['.DS_Store', 'x']]), 'project-main/data/')],
  ])('%s changes nothing, and every row is told', async ([, zip]) => {
    expect((await readerFor([foreignFile('dataset.zip', zip)]))?.id).toBe('dataset');
    const { changes, result } = await changesOf(zip, base);
    expect(changes).toEqual([]);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.account).toEqual({ read: base.observations.length, accepted: result.rows.length, rejected: base.observations.length - result.rows.length });
  });

  it('a changed value is the only change, with what stands beside it', async () => {
    const path = [...files.keys()].find((one) => one.startsWith('observations/')) ?? '';
    const [head = '', first = '', ...rest] = (files.get(path) ?? '').split('\n');
    const column = head.split(',').indexOf('OBS_VALUE');
    const cells = first.split(',');
    cells[column] = '12.5';
    const { changes } = await changesOf(zipOf(new Map([...files, [path, [head, cells.join(','), ...rest].join('\n')]])), base);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ op: 'revise', file: path, row: { OBS_VALUE: '12.5' } });
  });

  it('draft rows stay drafts, and of two vintages the later one counts', async () => {
    const text = [
      'SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,QUALIFIER,OBS_STATUS,OBS_KIND,SOURCE,SOURCE_DETAIL,VINTAGE,REVISION,STATE,NOTE',
      's,LA,2020,1,,A,admin,x,"table 1,\nsheet 2",2026.05,,,',
      's,LA,2020,2,ge,E,survey,x,,2026.11,source: y,draft,n',
      's,LA',
    ].join('\n');
    const read = await readForeign(datasetReader, [foreignFile('data/dataset.yaml', ''), foreignFile('data/releases.yaml', ''), foreignFile('data/observations/a.csv', text)]);
    expect(read.rows.map(({ fields, own, place }) => [fields.indicator, fields.value, own, place])).toEqual([
      ['a', '2', { QUALIFIER: 'ge', OBS_KIND: 'survey', SOURCE_DETAIL: '', STATE: 'draft' }, { file: 'data/observations/a.csv', line: 4, column: 11 }],
    ]);
    expect(read.rejected.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual(['earlier-vintage 2', 'ragged-row 5']);
  });

  test.for<[string, Uint8Array, string]>([
    ['cut off', zipOf(smallDataset()).subarray(0, 4000), 'damaged-archive'],
    ['with a name that leads out', zipSync({ 'dataset.yaml': strToU8('a: 1'), 'releases.yaml': strToU8(''), '../x': strToU8('x') }), 'path-outside'],
  ])('an archive %s is refused with its reason', async ([, zip, rule]) => {
    const read = await readForeign(datasetReader, [foreignFile('dataset.zip', zip)]);
    expect(read.rows).toEqual([]);
    expect(read.findings.map((finding) => finding.rule)).toContain(rule);
  });

  test.for<[string, Uint8Array]>([
    ['whose first bytes are lost', zipOf(smallDataset()).subarray(10)],
    ['of two datasets', zipSync({ 'a/dataset.yaml': strToU8(''), 'a/releases.yaml': strToU8(''), 'b/dataset.yaml': strToU8(''), 'b/releases.yaml': strToU8('') })],
    ['of something else', zipSync({ 'dataset.yaml': strToU8('a: 1') })],
  ])('an archive %s is no dataset, and that is said', async ([, zip]) => {
    const { rows, findings } = await readForeign(datasetReader, [foreignFile('dataset.zip', zip)]);
    expect([rows, findings.map(({ rule }) => rule)]).toEqual([[], ['format-unknown']]);
  });

  it('another archive is nobody’s dataset', async () => {
    expect(await datasetReader.likelihood([foreignFile('a.zip', zipSync({ 'dataset.yaml': strToU8('a: 1') }))])).toBe(0);
    expect(await datasetReader.likelihood([foreignFile('a.zip', zipSync({ 'a/dataset.yaml': strToU8(''), 'a/releases.yaml': strToU8(''), 'b/dataset.yaml': strToU8(''), 'b/releases.yaml': strToU8('') }))])).toBe(0);
  });

  it('no damaged byte makes it throw, hang or lose rows', { timeout: 20_000 }, async () => {
    const tables = Object.entries(unzipSync(zipOf(files))).filter(([path]) => path.startsWith('observations/'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), async ([path, content], changes) => {
        const broken = Uint8Array.from(content);
        for (const [at, byte] of changes) broken[at % broken.length] = byte;
        const read = await readForeign(datasetReader, [foreignFile('dataset.yaml', ''), foreignFile('releases.yaml', ''), foreignFile(path, broken)]);
        expect(read.rows.length + read.rejected.length + read.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
