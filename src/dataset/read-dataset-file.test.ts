import { describe, expect, it, test } from 'vitest';
import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { anEmptyHome, bytesOf } from '#testing/published-release.ts';
import { DatasetError } from './dataset-error.ts';
import { readDatasetFile } from './read-dataset-file.ts';

const home = anEmptyHome('2026-01-31');
const bytes = bytesOf(home);

const problemOf = (content: Uint8Array<ArrayBuffer>, hash: string | null = sha256Hex(content)) =>
  readDatasetFile(datasetFiles.home, content, hash).then(
    () => null,
    (error: unknown) => (error instanceof DatasetError ? error.problem : error),
  );

describe('reading a published file', () => {
  it('gives the typed content when hash, version and form are right', async () => {
    expect(await readDatasetFile(datasetFiles.home, bytes, sha256Hex(bytes))).toEqual(home);
  });

  it('refuses bytes that are not those the manifest names, before looking at them', async () => {
    expect(await problemOf(bytesOf({ schemaVersion: 2 }), sha256Hex(bytes))).toEqual({ kind: 'tampered', path: 'home.json' });
  });

  test.each([
    ['half a file', bytes.slice(0, bytes.length / 2), /JSON/],
    ['text that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), /encod|utf/i],
    ['a file without its parts', bytesOf({ schemaVersion: 1, asOf: '2026-01-31' }), /^plans: /],
    ['a file of another kind', bytesOf([1, 2, 3]), /./],
    ['a web page in place of the file', new TextEncoder().encode('<!doctype html><title>Sign in</title>'), /JSON/],
  ])('calls %s malformed and says where', async (_, content, issue) => {
    expect(await problemOf(content)).toEqual({ kind: 'malformed', path: 'home.json', issues: expect.arrayContaining([expect.stringMatching(issue)]) });
  });

  it('tells a newer format from a broken file, whatever else changed', async () => {
    expect(await problemOf(bytesOf({ schemaVersion: 2, everything: 'different' }))).toEqual({ kind: 'unknown-version', found: '2', expected: 1 });
  });

  it('lists the first issues of a file that is broken everywhere', async () => {
    const problem = await problemOf(bytesOf({ ...home, changes: Array.from({ length: 500 }, () => 'x') }));
    expect(problem).toMatchObject({ kind: 'malformed', issues: { length: 20 } });
  });
});
