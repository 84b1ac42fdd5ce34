import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import { foreignFile } from '#testing/read-foreign.ts';
import type { ForeignFile } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { openContainer } from './open-container.ts';

const archive = (entries: Zippable): Uint8Array => zipSync(entries, { level: 6 });
const rulesOf = async (bytes: Uint8Array): Promise<readonly string[]> => (await openContainer(foreignFile('a.zip', bytes, 4096))).findings.map(({ rule }) => rule);
const text = strToU8('year,value\n2024,1\n');

/** The bytes with a number written over the place that lies behind a signature. */
function written(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
    break;
  }
  return copy;
}

const directory = 0x02_01_4b_50;
const local = 0x04_03_4b_50;

describe('an archive', () => {
  it('gives its files, each unpacked when it is asked for', async () => {
    const { files, findings } = await openContainer(foreignFile('a.zip', archive({ 'data/a.csv': text, 'data/': new Uint8Array(), 'b.csv': [text, { level: 0 }] })));
    expect(findings).toEqual([]);
    expect(files.map(({ path, size }) => [path, size])).toEqual([['data/a.csv', text.length], ['b.csv', text.length]]);
    for (const file of files) expect(await file.bytes()).toEqual(text);
  });

  it.each([
    ['leads out of its folder', { '../a.csv': text }, 'path-outside'],
    ['leads out in the midst', { 'a/../../b.csv': text }, 'path-outside'],
    ['begins at the root', { '/etc/a.csv': text }, 'path-outside'],
    ['begins at a drive', { 'C:/a.csv': text }, 'path-outside'],
    ['has backslashes', { 'a\\b.csv': text }, 'path-outside'],
    ['holds a sign that ends texts', { 'a\0.csv': text }, 'path-outside'],
    ['is more than a hundred times as long unpacked', { 'a.csv': new Uint8Array(2_000_000) }, 'inflated-too-dense'],
    ['holds nothing but an archive', { 'a.zip': archive({ 'b.csv': text }) }, 'nested-archive'],
  ])('is refused where it %s', async (_, entries, rule) => {
    const { files, findings } = await openContainer(foreignFile('a.zip', archive(entries)));
    expect(files).toEqual([]);
    expect(findings.some((finding) => finding.rule === rule && finding.severity === 'error')).toBe(true);
  });

  it('leaves out an archive in it, and says so', async () => {
    const { files, findings } = await openContainer(foreignFile('a.zip', archive({ 'b.csv': text, 'inner.zip': archive({ 'c.csv': text }) })));
    expect(files.map(({ path }) => path)).toEqual(['b.csv']);
    expect(findings).toMatchObject([{ rule: 'nested-archive', severity: 'warning', value: 'inner.zip' }]);
  });

  it('is refused where two files have one name', async () => {
    const bytes = archive({ 'a.csv': text, 'b.csv': text });
    for (let at = 0; at + 5 < bytes.length; at += 1) if (new TextDecoder().decode(bytes.subarray(at, at + 5)) === 'b.csv') bytes[at] = 0x61;
    expect(await rulesOf(bytes)).toEqual(['duplicate-entry']);
  });

  it.each([
    ['locked', written(archive({ 'a.csv': text }), directory, 8, 1, 2), 'encrypted-archive'],
    ['locked by the file alone', written(archive({ 'a.csv': text }), local, 6, 1, 2), 'encrypted-archive'],
    ['packed in another way', written(written(archive({ 'a.csv': text }), directory, 10, 12, 2), local, 8, 12, 2), 'unknown-compression'],
    ['too large by its own word', written(archive({ 'a.csv': text }), directory, 24, 0x7f_ff_ff_ff), 'inflated-too-large'],
    ['cut off', archive({ 'a.csv': text }).subarray(0, 60), 'damaged-archive'],
    ['one whose list points elsewhere', written(archive({ 'a.csv': text }), directory, 42, 5), 'damaged-archive'],
    ['one with too many files by its own word', written(written(archive({ 'a.csv': text }), 0x06_05_4b_50, 10, 30_000, 2), 0x06_05_4b_50, 8, 30_000, 2), 'too-many-entries'],
    ['no archive', strToU8('year,value'), 'damaged-archive'],
  ])('is refused where it is %s', async (_, bytes, rule) => {
    expect(await rulesOf(bytes)).toContain(rule);
  });

  it('refuses two files that share their bytes', async () => {
    const bytes = archive({ 'a.csv': text, 'b.csv': text });
    const view = new DataView(bytes.buffer);
    let second = 0;
    for (let at = 0; at + 4 < bytes.length; at += 1) if (view.getUint32(at, true) === directory) second = at;
    view.setUint32(second + 42, 0, true);
    expect(await rulesOf(bytes)).toContain('damaged-archive');
  });

  it('stops unpacking where a file is longer than the list says, and tells changed bytes', async () => {
    const long = strToU8('1,2,3,4\n'.repeat(4000));
    const lying = await openContainer(foreignFile('a.zip', written(archive({ 'a.csv': long }), directory, 24, 100)));
    await expect(lying.files[0]?.bytes()).rejects.toMatchObject({ name: 'ForeignFault', finding: { rule: 'lying-header' } });
    const changed = await openContainer(foreignFile('a.zip', written(archive({ 'a.csv': long }), directory, 16, 7)));
    await expect(changed.files[0]?.bytes()).rejects.toBeInstanceOf(ForeignFault);
  });

  it('of two gigabytes is not read at all', async () => {
    const untouched = (): never => {
      throw new Error('the file was read');
    };
    const huge: ForeignFile = { path: 'a.zip', size: 2 * 1024 ** 3, bytes: untouched, stream: untouched };
    expect(await openContainer(huge)).toMatchObject({ files: [], findings: [{ rule: 'file-too-large', value: '2048 MB' }] });
  });

  it('is opened or refused, whatever happens to its bytes', async () => {
    const whole = archive({ 'a.csv': text, 'b/c.csv': strToU8('x'.repeat(3000)), 'd.csv': [text, { level: 0 }] });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), fc.integer({ min: 0, max: 40 }), async (changes, cut) => {
        const bytes = whole.slice(0, whole.length - (cut > 30 ? cut : 0));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { files, findings } = await openContainer(foreignFile('a.zip', bytes));
        expect(files.length + findings.length).toBeGreaterThan(0);
        for (const file of files) {
          const read = await file.bytes().catch((error: unknown) => error);
          expect(read instanceof Uint8Array ? read.length === file.size : read instanceof ForeignFault).toBe(true);
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
