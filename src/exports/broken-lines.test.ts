import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laoWords } from '#i18n/lao-words.ts';
import { textWidth } from '#view-models/figure/text-width.ts';
import { brokenLines } from './broken-lines.ts';

const type = { width: 200, size: 16, isBold: false, measure: textWidth };
const withoutSpaces = (text: string) => text.replaceAll(' ', '');

const lao = 'ຄວາມຄືບໜ້າເສດຖະກິດດິຈິຕອນແຫ່ງຊາດຢູ່ແຂວງຫຼວງພະບາງແລະແຂວງສະຫວັນນະເຂດໃນໄລຍະ2021–2025';

describe('lines of a picture', () => {
  it('cuts at spaces and keeps to the width', () => {
    const lines = brokenLines('Population covered by a 4G mobile network, per cent of all people', type);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe('Population covered by a 4G mobile network, per cent of all people');
    for (const line of lines) expect(textWidth(line, type.size)).toBeLessThanOrEqual(type.width);
  });

  it('cuts a Lao clause without spaces between its words, never wider than asked', () => {
    const lines = brokenLines(lao, type);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(lao);
    for (const line of lines) expect(textWidth(line, type.size)).toBeLessThanOrEqual(type.width);
  });

  it.each(laoWords.filter((word) => word.length < 14))('never cuts %s', (word) => {
    for (const width of [60, 90, 120, 150]) {
      const lines = brokenLines(`ໃນການ${word}ຂອງປະເທດ`, { ...type, width });
      expect(lines.join('')).toBe(`ໃນການ${word}ຂອງປະເທດ`);
      expect(lines.filter((line) => line.includes(word))).toHaveLength(1);
    }
  });

  it('begins no line with a mark that belongs to the word before it', () => {
    for (let width = 40; width < 400; width += 7) {
      for (const line of brokenLines('ຕ່າງໆ, ຂໍ້ມູນຕ່າງໆທີ່ເຜີຍແຜ່ (ສະບັບທາງການ) ຂອງກະຊວງ.', { ...type, width })) expect(line).not.toMatch(/^[ໆ,).:;%]/);
    }
  });

  it('loses and adds no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ດິຈິຕອນ', 'ແຂວງ', ' ', '4G', 'ໆ', '2021–2025', '(', ')', 'ເສດຖະກິດ', 'tỷ lệ'), { maxLength: 30 }), fc.integer({ min: 20, max: 600 }), (parts, width) => {
        const text = parts.join('');
        expect(withoutSpaces(brokenLines(text, { ...type, width }).join(''))).toBe(withoutSpaces(text));
      }),
    );
  });
});
