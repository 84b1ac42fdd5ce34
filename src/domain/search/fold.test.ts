import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from './fold.ts';

describe('folded text', () => {
  test.for([
    ['Mạng lưới ĐIỆN THOẠI di động', 'mang luoi dien thoai di dong'],
    ['ດິຈິຕ໋ອນ', 'ດິຈິຕອນ'],
    ['ດີຈີຕອນ', 'ດິຈິຕອນ'],
    ['ດິ\u2060ຈິ\u2060ຕ\u2060ອ\u2060ນ', 'ດິຈິຕອນ'],
    ['ລັດຖະບານ\u200Bດິຈິຕອນ', 'ລັດຖະບານດິຈິຕອນ'],
    ['ໝາຍ ໜ້າ ຫຼວງ', 'ຫມາຍ ຫນາ ຫລວງ'],
    ['ຫມາຍ ຫນ້າ ຫລວງ', 'ຫມາຍ ຫນາ ຫລວງ'],
    ['ເອເລັກໂຕຼນິກ', 'ເອເລັກໂຕຣນິກ'],
    ['ອອນໄລນ໌', 'ອອນລາຍ'],
    ['ສັນຍານ໔G', 'ສັນຍານ 4g'],
    ['ໄລຍະ ໒໐໒໑-໒໐໒໕', 'ໄລຍະ 2021 2025'],
    ['E-Government (EGDI), 0–1', 'e government egdi 0 1'],
    ['  ', ''],
  ] as const)('of "%s" is "%s"', ([text, folded]) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same for every order of tone mark, nigkhahit and vowel', () => {
    const spellings = ['ນ\u0EC9\u0EB3', 'ນ\u0EB3\u0EC9', 'ນ\u0ECD\u0EC9\u0EB2', 'ນ\u0EC9\u0ECD\u0EB2'];
    expect(new Set(spellings.map(foldText)).size).toBe(1);
  });

  it('is the same for ແ typed as two ເ', () => {
    expect(foldText('\u0EC0\u0EC0ຂວງ')).toBe(foldText('ແຂວງ'));
  });

  it('folded again does not change', () => {
    const lao = fc.string({ unit: fc.integer({ min: 0x0e80, max: 0x0edf }).map((code) => String.fromCodePoint(code)) });
    const anyLetter = fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code));
    const spellings = fc.constantFrom('ດີຈີຕອນ', 'ດິຈິຕ໋ອນ', 'ເອເລັກໂຕນິກ', 'ອອນໄລນ໌', 'mạng', 'ĐI', '\u200B', '\u2060', '-');
    const texts = fc.array(fc.oneof(lao, spellings, fc.string({ unit: anyLetter, maxLength: 8 }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
