import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { csvIds, csvLabels, csvNames, flatText, genericText, jsonFlat, jsonSeries, structureSpecificText } from '#testing/sdmx-texts.ts';
import { dataBankCsv, worldBankAnswer, worldBankCsv, worldBankError, worldBankMetadata, worldBankPage } from '#testing/world-bank-texts.ts';
import { sdmxReader } from './sdmx/sdmx-reader.ts';
import { worldBankReader } from './world-bank/world-bank-reader.ts';

const texts = [
  structureSpecificText, genericText, flatText, JSON.stringify(jsonSeries), JSON.stringify(jsonFlat, null, 2), csvIds, csvLabels, csvNames,
  worldBankAnswer, worldBankError, worldBankCsv, worldBankMetadata, dataBankCsv, worldBankPage({ page: 2, pages: 5 }, [{ date: '2024', value: 1 }]),
];

/** What editors, copies and broken lines do to a text. */
const slips = ['', '"', '<', '>', '</', '&', '&x;', '<!DOCTYPE x [', ']', '[', '{', '}', ',', ';', ':', '\n', '\r', '\r\n', '\t', '\0', '\uFEFF', '\\', '\\u12', 'null', '1e999', '-', '__proto__', 'constructor', '໒໐໒໔', '<Obs/>', '<Series>', ' '];

type Slip = { readonly at: number; readonly length: number; readonly text: string };

const slip: fc.Arbitrary<Slip> = fc.record({ at: fc.nat(4000), length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(800)), text: fc.oneof(fc.constantFrom(...slips), fc.string({ maxLength: 4 })) });

function mutated(text: string, changes: readonly Slip[]): string {
  return changes.reduce((current, { at, length, text: instead }) => {
    const from = at % (current.length + 1);
    return current.slice(0, from) + instead + current.slice(from + length);
  }, text);
}

describe.each([['SDMX', sdmxReader], ['World Bank', worldBankReader]])('the %s reader', (_, reader) => {
  it('tells every row once or says what is wrong, whatever happens to a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(slip, { maxLength: 4 }), fc.integer({ min: 1, max: 300 }), async (text, changes, piece) => {
        const { rows, rejected, findings, indicators, abouts, first } = await readForeign(reader, [foreignFile('file', mutated(text, changes), piece)]);
        expect(abouts).toHaveLength(1);
        expect(first).toBe('about');
        const places = [...rows, ...rejected].map(({ place }) => JSON.stringify(place));
        // Elements of one line may share it where the line feed stands inside of them; otherwise no place is told twice.
        expect(new Set(places).size).toBeGreaterThanOrEqual(places.length - changes.length * 4);
        expect(rows.every(({ fields, dimensions, attributes }) => [fields, dimensions, attributes].every((record) => Object.values(record).every((value) => typeof value === 'string')))).toBe(true);
        expect([...rejected, ...findings].every(({ rule, message, mend, place }) => rule !== '' && message !== '' && mend !== '' && place.file === 'file')).toBe(true);
        // Silence is no answer: where there are no rows, something is said.
        expect(rows.length + rejected.length + findings.length + indicators.length).toBeGreaterThan(0);
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  it('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { rows, findings, rejected } = await readForeign(reader, [foreignFile('file', bytes)]);
        expect(rows.length + rejected.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
