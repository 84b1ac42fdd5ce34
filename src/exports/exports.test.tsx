import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Language } from '#model/language.ts';
import { type anIndicatorFile, aRow, aSource } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { indicatorDocument } from '#view-models/indicator/indicator-document.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';
import { csvFile, csvText } from './csv.ts';
import { embeddedFontFaces } from './fonts.ts';

const release: ReleaseWords = {
  release: '2026.11', asOf: '2026-11-21', fingerprint: 'c49fbb74', publisher: 'The editors', licence: 'CC-BY-4.0', isDemonstration: false, isOpened: false, isUnofficial: true,
};

type Given = { readonly file?: Parameters<typeof anIndicatorFile>[0]; readonly title?: string; readonly language?: Language };

async function aDocument({ file = {}, title = '4G coverage', language = 'en' }: Given = {}) {
  return indicatorDocument(await aReading({ file, texts: { title }, language }), release);
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
