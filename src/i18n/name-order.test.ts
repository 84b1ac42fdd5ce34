import { describe, expect, test } from 'vitest';
import { joinLaoWords } from './lao-words.ts';
import { compareNames } from './name-order.ts';

describe('order of names', () => {
  test.for([
    ['English', ['Brunei Darussalam', 'Cambodia', 'Indonesia', 'Lao PDR', 'Malaysia', 'Myanmar', 'Philippines', 'Singapore', 'Thailand', 'Viet Nam']],
    ['Vietnamese: ă and â after a, đ after d, ô and ơ after o', ['An', 'Áo', 'Ăn', 'Ấn Độ', 'Campuchia', 'CHDCND Lào', 'Du', 'Đan Mạch', 'On', 'Ôn', 'Ơn', 'Ung', 'Ưng']],
    ['Vietnamese tones after letters', ['Ma', 'Mà', 'Mác']],
    ['Lao by the alphabet: ສ stands after ຈ', ['ກຳປູເຈຍ', 'ສປປ ລາວ', 'ສິງກະໂປ', 'ໄທ', 'ບຣູໄນ', 'ຟີລິບປິນ', 'ມາເລເຊຍ', 'ມຽນມາ', 'ຫວຽດນາມ', 'ອິນໂດເນເຊຍ']],
    ['Lao by the consonant, not by the vowel written before it', ['ກຸ່ມ', 'ເກົາຫຼີ', 'ຄຳ', 'ແຄນ', 'ໜອງ', 'ຫວຽດນາມ']],
  ] as const)('%s', ([, names]) => {
    expect(names.toReversed().toSorted(compareNames)).toEqual([...names]);
  });

  test('word joiners of the screen do not count', () => {
    expect([joinLaoWords('ອາຊຽນ'), 'ອາຊຽດ'].toSorted(compareNames)[0]).toBe('ອາຊຽດ');
  });
});
