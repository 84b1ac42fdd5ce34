import { csvParseRows } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { attacks } from '#testing/attack-payloads.ts';
import { poisonedTexts } from '#testing/poisoned-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { publish } from './publish.ts';

const { dataset } = readDataset(smallDataset());
if (dataset === null) throw new Error('There is no dataset.');
const small: SourceDataset = dataset;

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Names of elements, and what is wrong with the XML. */
function elementsOf(xml: string): { readonly names: ReadonlySet<string>; readonly mistakes: readonly string[] } {
  const names = new Set<string>();
  const mistakes: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => mistakes.push(error.message));
  parser.on('opentag', ({ name }) => names.add(name.toLowerCase()));
  parser.write(xml).close();
  return { names, mistakes };
}

/** What a spreadsheet would calculate; numbers are numbers. */
const isFormula = (cell: string): boolean => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell));

describe.each(attacks)('a dataset whose every text is "%s"', (_, payload) => {
  const poisoned = poisonedTexts(small, (text) => payload + text);
  const files = publish(poisoned, { edition: 'public' });
  const packed = Object.entries(unzipSync(files.get('download/data-package.zip') ?? new Uint8Array()));
  const all = [...files, ...packed].filter(([path]) => !path.endsWith('.zip'));

  it('is published as files in UTF-8 under safe names', () => {
    for (const [path, bytes] of all) {
      expect(path).toMatch(/^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/u);
      expect(() => textOf(bytes)).not.toThrow();
    }
  });

  it('stays a text in JSON', () => {
    const json = all.filter(([path]) => /\.json(ld)?$/u.test(path));
    for (const [, bytes] of json) expect(() => JSON.parse(textOf(bytes)) as unknown).not.toThrow();
    const held = json.some(([, bytes]) => textOf(bytes).includes(JSON.stringify(payload).slice(1, -1)));
    // Half a character cannot be written; the sign for a broken one takes its place.
    expect(held || /[\uD800-\uDFFF]/u.test(payload)).toBe(true);
    expect(({} as { attacked?: unknown }).attacked).toBeUndefined();
  });

  it('is no element in XML', () => {
    const xml = all.filter(([path]) => /\.(xml|atom)$/u.test(path));
    expect(xml.length).toBeGreaterThan(3);
    for (const [path, bytes] of xml) {
      const { names, mistakes } = elementsOf(textOf(bytes));
      expect([path, ...mistakes]).toEqual([path]);
      expect(['script', 'svg', 'iframe', 'img', 'b'].filter((name) => names.has(name))).toEqual([]);
    }
  });

  it('is no formula and no row of its own in CSV', () => {
    const csv = all.filter(([path]) => path.endsWith('.csv') && !path.startsWith('source/'));
    expect(csv.length).toBeGreaterThan(3);
    for (const [path, bytes] of csv) {
      const rows = csvParseRows(textOf(bytes).replace(/^\uFEFF/u, ''));
      expect([path, new Set(rows.map((row) => row.length)).size]).toEqual([path, 1]);
      expect([path, ...rows.flat().filter(isFormula)]).toEqual([path]);
    }
  });

  it('is no heading and no link of the package', () => {
    const readme = strFromU8(Object.fromEntries(packed)['README.md'] ?? new Uint8Array());
    expect(readme).not.toMatch(/(?<!\\)[<[]|\n\n(?!#|\*\*|-|[A-Z`])/u);
  });
});
