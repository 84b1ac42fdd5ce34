import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinLaoWords, laoWords, plainText } from './lao-words.ts';

/** Word joiners and zero-width spaces as people can see them. */
const visible = (text: string): string => text.replaceAll('\u2060', '-').replaceAll('\u200B', '|');

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...laoWords, 'ເສດຖະກິດ', 'ລັດຖະບານ', 'ຂອງ', 'ຕ່າງໆ', 'ແລະ', ' ', '4G', 'Internet', 'ເ', 'ະ', '້', 'ໆ'),
    fc.string({ maxLength: 3 }),
  ),
);
const laoText = pieces.map((parts) => parts.join(''));

describe('Lao words on the screen', () => {
  test.for([
    ['ດິຈິຕອນ', 'ດິ-ຈິ-ຕ-ອ-ນ'],
    ['ອິນເຕີເນັດ', 'ອິ-ນ-ເຕີ-ເນັ-ດ'],
    ['ຫຼວງນ້ຳທາ', 'ຫຼ-ວ-ງ-ນ້ຳ-ທ-າ'],
    ['ເສດຖະກິດດິຈິຕອນແຫ່ງຊາດ', 'ເສດຖະກິດ|ດິ-ຈິ-ຕ-ອ-ນ|ແຫ່ງຊາດ'],
    ['ການນຳໃຊ້ ດິຈິຕອນ, 4G', 'ການນຳໃຊ້ ດິ-ຈິ-ຕ-ອ-ນ, 4G'],
    ['ຂະແໜງການຕ່າງໆ', 'ຂະແໜງການຕ່າງ-ໆ'],
    ['ແຜນ 2021–2025', 'ແຜນ 2021–-2025'],
    ['ເວັບໄຊໆ', 'ເວັ-ບ-ໄຊ-ໆ'],
    ['ມືຖືອອນລາຍ', 'ມື-ຖື|ອ-ອ-ນ-ລ-າ-ຍ'],
    ['ໂທລະຄົມມະນາຄົມ', 'ໂທ-ລ-ະ-ຄົ-ມ-ມ-ະ-ນ-າ-ຄົ-ມ'],
  ] as const)('%s is held together as %s', ([text, joined]) => {
    expect(visible(joinLaoWords(text))).toBe(joined);
  });

  it('leaves a longer word that only contains the letters of a listed one', () => {
    expect(joinLaoWords('ທັກສະະ')).toBe('ທັກສະະ');
  });

  it('leaves other languages as they are', () => {
    expect(joinLaoWords('Digital economy, kinh tế số')).toBe('Digital economy, kinh tế số');
  });

  test.for(laoWords)('%s has a joiner after every letter with its marks', (word) => {
    const clusters = joinLaoWords(word).split('\u2060');
    expect(clusters.length).toBeGreaterThan(1);
    for (const cluster of clusters) expect(cluster).toMatch(/^[ເ-ໄ]?[\u0E81-\u0EB0\u0EB2\u0EBD\u0EDC\u0EDD]\P{L}*ຳ?$/u);
  });

  it('joined twice is joined once, and the plain text comes back', () => {
    fc.assert(
      fc.property(laoText, (text) => {
        const joined = joinLaoWords(text);
        expect(joinLaoWords(joined)).toBe(joined);
        expect(plainText(joined)).toBe(plainText(text));
      }),
    );
  });

  it('never has a joiner or a space between a letter and its marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...laoWords, 'ເສດຖະກິດ', 'ນ້ຳ', ' ')), (words) => {
        expect(joinLaoWords(words.join(''))).not.toMatch(/[\u2060\u200B][\u0EB1\u0EB3-\u0EBC\u0EC8-\u0ECE]|[ເ-ໄ][\u2060\u200B]/);
      }),
    );
  });
});
