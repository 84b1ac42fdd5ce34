import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { aFigure, someReleaseWords } from '#testing/figure-builder.ts';
import { citation } from './citation.ts';
import type { Figure } from './figure.ts';
import { figureDocument } from './figure-document.ts';
import { figureText } from './figure-text.ts';
import type { ReleaseWords } from './release-words.ts';

const address = 'https://example.org/en/indicators/coverage';

type Given = { readonly figure?: Partial<Figure>; readonly release?: Partial<ReleaseWords>; readonly language?: Language };

async function textOf({ figure = {}, release = {}, language = 'en' }: Given = {}) {
  const locale = await loadLocale(language, ['figure']);
  return figureText(figureDocument(aFigure(figure), someReleaseWords(release), locale), address, locale);
}

describe('a figure as text for a message', () => {
  it('says what it is, what it finds, its key lines, source, release and address, in this order', async () => {
    expect(await textOf()).toBe(
      [
        '4G coverage',
        'Coverage stood at 76% in 2024. The path expected 85%.',
        'Off track',
        '',
        '2022: Actual 75; Path 75',
        '2024: Actual 76; Path 85',
        '',
        'Unit: per cent.',
        'Source: A newspaper (press)',
        'As of 21 November 2026; release 2026.11; dataset c49fbb74; compilation under CC-BY-4.0, terms of each source apply',
        'Compiled from public sources; not an official publication',
        address,
      ].join('\n'),
    );
  });

  it('keeps the first and the last lines of a long table and marks the cut', async () => {
    const rows = Array.from({ length: 18 }, (_, index) => ({ id: `${index}`, cells: [`Province ${index + 1}`, `${index + 40}`] }));
    const lines = (await textOf({ figure: { table: { caption: 'Provinces', columns: ['Province', '2017'], rows } } })).split('\n');
    expect(lines.filter((line) => line.startsWith('Province'))).toEqual([1, 2, 3, 16, 17, 18].map((place) => `Province ${place}: 2017 ${place + 39}`));
    expect(lines.filter((line) => line === '…')).toHaveLength(1);
  });

  it('passes over cells and rows without a figure, and says a status in words', async () => {
    const rows = [
      { id: 'a', cells: ['Access', { status: 'off-track', text: 'last known, 2024' } as const, '–', '3'] },
      { id: 'b', cells: ['Skills', '', '–', ''] },
    ];
    const text = await textOf({ figure: { table: { caption: '', columns: ['Programme', 'Worst', 'Gap', 'Rated'], rows } } });
    expect(text).toContain('Access: Worst Off track (last known, 2024); Rated 3');
    expect(text).not.toContain('Skills');
  });

  it('says first and last that demonstration data are not official', async () => {
    const lines = (await textOf({ release: { isDemonstration: true } })).split('\n');
    expect([lines[0], lines.at(-1)]).toEqual(['Demonstration data, not official', 'Demonstration data, not official']);
  });

  it('says of a figure without a source of its own that it is worked out from all', async () => {
    expect(await textOf({ figure: { sources: [] } })).toContain('Worked out from the whole dataset');
  });

  it.each(['lo', 'vi'] as const)('is plain text in the language of the reader (%s)', async (language) => {
    const text = await textOf({ language, figure: { title: 'ເສດຖະກິດ\u200Bດ\u2060ິ\u2060ຈິຕອນ' } });
    expect(text).not.toMatch(/[\u2060\u200B]/);
    expect(text).toContain('ເສດຖະກິດດິຈິຕອນ');
    expect(text).toContain({ lo: 'ແຫຼ່ງຂໍ້ມູນ: A newspaper (press)', vi: 'Nguồn số liệu: A newspaper (press)' }[language]);
  });
});

describe('citation of a figure', () => {
  it('names site, title, release, date, fingerprint, standing and address', async () => {
    expect(citation({ title: '4G coverage', release: someReleaseWords(), address }, await loadLocale('en', ['figure']))).toBe(
      `Digital Economy Progress: “4G coverage”, release 2026.11, as of 21 November 2026, dataset c49fbb74. Compiled from public sources; not an official publication. ${address}`,
    );
  });

  it('leaves out what does not apply, and marks demonstration data', async () => {
    const locale = await loadLocale('en', ['figure']);
    const official = citation({ title: 'x', release: someReleaseWords({ isUnofficial: false }), address: null }, locale);
    expect(official).toMatch(/dataset c49fbb74\.$/);
    expect(citation({ title: 'x', release: someReleaseWords({ isDemonstration: true }), address: null }, locale)).toMatch(/Demonstration data, not official\.$/);
  });
});
