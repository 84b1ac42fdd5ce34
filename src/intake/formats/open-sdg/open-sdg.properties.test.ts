import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignFilesOf } from '#testing/foreign-files-of.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { readDataset } from '../../read-dataset.ts';
import { learningBook } from '../../imports/learning-book.ts';
import { newDataset } from '../../imports/new-dataset/new-dataset.ts';
import { runImport } from '../../imports/run-import.ts';
import { openSdgReader } from './open-sdg-reader.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small repository with everything the reader knows. */
const whole: Readonly<Record<string, Uint8Array>> = {
  'config_data.yml': bytesOf('languages:\n  - en\ninputs:\n  - class: InputCsvData\n    path_pattern: data/*-*.csv\n'),
  'data/indicator_1-1-1.csv': bytesOf('Year,Sex,Units,GeoCode,Value\n2015,,%,,40.5\n2016,Male,%,A1,41\n2017,"Fe""male",Number,,1500\n2018,,%,,\n'),
  'data/indicator_2-1-1.csv': bytesOf('Year,all,Sex:Male\n2015,4,5\n2016,"1,234",N/A\n'),
  'data/indicator_3-1-1.csv': bytesOf('Sex;2015;2016\nMale;4,5;..\n'),
  'meta/1-1-1.md': bytesOf('---\nindicator_name: g.1-1-1-title\ncomputation_units: Percent\n---\nText\n'),
  'translations/lo/g.yml': bytesOf('1-1-1-title: ຄວາມທຸກຍາກ\n'),
};

const mutation = fc.record({ file: fc.constantFrom(...Object.keys(whole)), kind: fc.constantFrom('cut', 'double', 'bytes', 'quotes'), at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) });

function mutated(files: Readonly<Record<string, Uint8Array>>, { file, kind, at, bytes }: { file: string; kind: string; at: number; bytes: Uint8Array }): Readonly<Record<string, Uint8Array>> {
  const content = files[file] ?? new Uint8Array();
  const place = Math.floor(at * content.length);
  const [before, after] = [content.slice(0, place), content.slice(place)];
  const middle = kind === 'double' ? after : kind === 'quotes' ? bytesOf('"') : kind === 'bytes' ? bytes : new Uint8Array();
  return { ...files, [file]: new Uint8Array([...before, ...middle, ...(kind === 'cut' ? after.slice(bytes.length * 4) : after)]) };
}

describe('a damaged repository', () => {
  test('every row is accepted or rejected with its place, nothing is thrown, and what is accepted makes a dataset without errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const files = mutations.reduce(mutated, whole);
        let told = 0;
        const counted = async function* counted() {
          for await (const event of openSdgReader.read(foreignFilesOf(files), { columns: null, signal: null })) {
            if (event.kind === 'row' || event.kind === 'rejected') told += 1;
            yield event;
          }
        };
        const book = learningBook({ home: 'LA', source: 'import' });
        const result = await runImport(counted(), { book, kind: 'official', asOf: '2026-11-21', signal: null });
        expect(result.account.read).toBe(told);
        expect(result.account.accepted + result.account.rejected).toBe(told);
        expect(result.rows).toHaveLength(result.account.accepted);
        const places = new Set(result.findings.map(({ place }) => `${place.file}:${place.line ?? 0}`));
        if (result.account.rejected > 0) expect(places.size).toBeGreaterThan(0);
        if (result.rows.length === 0) return;
        const made = newDataset(result, book.learned(), { id: 'import', title: 'Import', asOf: '2026-11-21', home: 'LA', source: 'import', fileName: 'repository' });
        const { findings } = readDataset(new Map(made.files));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});
