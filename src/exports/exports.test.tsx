import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Language } from '#model/language.ts';
import { type anIndicatorFile, aRow, aSource } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { readProjectFile } from '#testing/read-project-file.ts';
import { indicatorDocument } from '#view-models/indicator/indicator-document.ts';
import type { ReleaseWords } from '#view-models/indicator/release-words.ts';
import { shapeStyles } from '#view-models/indicator/trajectory/shape-style.ts';
import { csvFile, csvText } from './csv.ts';
import { fileName } from './file-name.ts';
import { embeddedFontFaces } from './fonts.ts';
import { lightColour, lightColourNames } from './light-colours.ts';
import { svgPicture } from './svg.ts';

const release: ReleaseWords = {
  release: '2026.11', asOf: '2026-11-21', fingerprint: 'c49fbb74', publisher: 'The editors', licence: 'CC-BY-4.0', isDemonstration: false, isUnofficial: true,
};

type Given = { readonly file?: Parameters<typeof anIndicatorFile>[0]; readonly title?: string; readonly language?: Language; readonly demonstration?: boolean };

async function aDocument({ file = {}, title = '4G coverage', language = 'en', demonstration = false }: Given = {}) {
  return indicatorDocument(await aReading({ file, texts: { title }, language }), { ...release, isDemonstration: demonstration });
}

describe('values as CSV', () => {
  it('reads back as it was written, release and source in every row', async () => {
    const rows = csvParse(csvText(await aDocument()));
    expect(rows.map(({ series, period, value, path }) => [series, period, value, path])).toEqual([
      ['mtc', '2022', '75', '75'],
      ['mtc', '2024', '76', '85'],
      ['villages', '2016', '13', ''],
      ['itu', '2017', '9', ''],
      ['itu', '2018', '43', ''],
    ]);
    for (const row of rows) expect(row).toMatchObject({ indicator: 'coverage', unit: 'per cent', as_of: '2026-11-21', release: '2026.11', fingerprint: 'c49fbb74', compilation_licence: 'CC-BY-4.0', standing: 'unofficial' });
    expect(rows[0]).toMatchObject({ note: "wording 'homes'", evidence: 'secondary', source_title: 'Network to expand' });
  });

  it('begins with a byte order mark and writes machine numbers in every language', async () => {
    const series = [{ id: 'mtc', role: 'headline' as const, joins: null, rows: [aRow('2024', -1234.5)] }];
    const file = csvFile(await aDocument({ file: { series }, language: 'lo' }));
    expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvParse(csvText(await aDocument({ file: { series }, language: 'lo' })))[0]?.['value']).toBe('-1234.5');
    expect(file.name).toBe('coverage-2026.11-lo.csv');
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tcmd'])('disarms the text %j, which a spreadsheet would run', async (title) => {
    expect(csvParse(csvText(await aDocument({ title })))[0]?.['title']).toBe(`'${title}`);
  });

  it('keeps quotes, commas and line ends inside their cell', async () => {
    const title = 'a "b", c\r\nd';
    expect(csvParse(csvText(await aDocument({ title })))[0]?.['title']).toBe(title);
  });

  it('leaves out values whose source may not be passed on, and counts them', async () => {
    const sources = [aSource(), aSource({ id: 'press', licence: { id: 'all-rights', redistribution: 'link-only' } })];
    const content = await aDocument({ file: { sources } });
    expect(csvParse(csvText(content)).map(({ source }) => source)).not.toContain('press');
    expect(content.leftOut).toBe(2);
  });
});

describe('picture as SVG', () => {
  it.each(['en', 'lo', 'vi'] as const)('is well-formed and carries title, verdict, source, date, licence and fingerprint (%s)', async (language) => {
    const content = await aDocument({ language, title: 'Coverage <4G> & "5G"' });
    const { text } = svgPicture(content, '');
    expectWellFormed(text);
    for (const part of ['Coverage &lt;4G&gt; &amp; &quot;5G&quot;', '2026.11', 'c49fbb74', 'CC-BY-4.0', 'A newspaper']) expect(text).toContain(part);
    expect(text).toContain(content.verdict);
    expect(text).not.toMatch(/var\(--|\u2060|\u200B/);
  });

  it('draws the marks at the places of the figure', async () => {
    const content = await aDocument();
    const { text } = svgPicture(content, '');
    for (const { x, y } of content.figure.marks) expect(text).toContain(`cx="${x}" cy="${y}"`);
  });

  it('says that demonstration data are not official, in the picture and in its name', async () => {
    const content = await aDocument({ demonstration: true });
    expect(svgPicture(content, '').text.split('Demonstration data, not official')).toHaveLength(3);
    expect(fileName(content, 'svg')).toBe('coverage-2026.11-en-demonstration.svg');
  });

  it('uses the light colours of the design, whatever the reader sees', () => {
    const tokens = readProjectFile('src/ui/tokens.css').split('@media')[0] ?? '';
    for (const name of lightColourNames) expect(tokens).toContain(`--${name}: ${lightColour(`var(--${name})`)};`);
    const used = Object.values(shapeStyles).flatMap((style) => Object.values(style).filter((value) => typeof value === 'string' && value.startsWith('var(')));
    for (const value of used) expect(lightColour(String(value))).toMatch(/^#/);
  });
});

describe('fonts of a picture', () => {
  const read = () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer);

  it('carries the fonts its letters need and no others', async () => {
    expect((await embeddedFontFaces('4G', read)).match(/@font-face/g)).toHaveLength(2);
    expect(await embeddedFontFaces('ຕົວ', read)).toContain('Noto Sans Lao');
    expect(await embeddedFontFaces('Tỷ lệ', read)).toContain('U+1EA0-1EF9');
  });

  it('does without a font that cannot be had', async () => {
    expect(await embeddedFontFaces('4G', () => Promise.reject(new Error('offline')))).toBe('');
  });
});

/** Tags open and close in pairs, attributes are quoted, no bare ampersand: what every XML reader asks for. */
function expectWellFormed(text: string): void {
  const open: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, closing, name, attributes, isEmpty] of body.matchAll(/<(\/?)([a-z]+)((?: [a-z][\w:-]*="[^"<]*")*)(\/?)>/gi)) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else if (isEmpty !== '/') open.push(name ?? '');
    expect(attributes).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  }
  expect(open).toEqual([]);
  expect(body.replaceAll(/<\/?[a-z]+(?: [a-z][\w:-]*="[^"<]*")*\/?>/gi, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}
