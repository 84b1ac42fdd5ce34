import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { MarkRun } from '#model/home-file.ts';
import { languages } from '#model/language.ts';
import { aRun, groupOf, lastKnownRun, unknownRun } from '#testing/home-file-builder.ts';
import { groupHeadline } from './group-headline.ts';
import { groupMean } from './group-mean.ts';

const load = (language: (typeof languages)[number]) => loadLocale(language, ['home', 'groups']);
const locales = { en: await load('en'), lo: await load('lo'), vi: await load('vi') };

function finding(marks: readonly MarkRun[], language: (typeof languages)[number] = 'en'): string {
  return plainText(groupHeadline({ kind: 'programme', group: groupOf('programme-1', marks), marks }, locales[language]).join(' ')).replaceAll('\u00A0', ' ');
}

const cases = {
  none: [],
  onlyRated: [aRun('on-track')],
  onlyLastKnown: [lastKnownRun('off-track')],
  onlyUnknown: [unknownRun('no-target')],
  noTargets: [unknownRun('no-target', 15)],
  noneRated: [unknownRun('no-data', 2), unknownRun('no-target', 3)],
  lastKnownOnly: [lastKnownRun('moving-away'), lastKnownRun('off-track')],
  lastKnownReds: [lastKnownRun('moving-away'), lastKnownRun('off-track'), unknownRun('no-data'), unknownRun('no-target', 22)],
  mix: [aRun('not-met'), aRun('off-track'), aRun('behind', 2), aRun('met', 3), aRun('on-track'), unknownRun('no-target')],
  allRated: [aRun('met', 2)],
  mixWithHiddenRed: [aRun('met', 3), lastKnownRun('off-track'), unknownRun('no-target')],
} as const satisfies Record<string, readonly MarkRun[]>;

describe('finding of a group', () => {
  test.each<[keyof typeof cases, string]>([
    ['none', 'No indicator has been published for this programme yet.'],
    ['onlyRated', 'The only indicator of this programme: On track.'],
    ['onlyLastKnown', 'The only indicator of this programme cannot be judged: no final value. Last known, 2024: Off track.'],
    ['onlyUnknown', 'The only indicator of this programme cannot be judged: no published target.'],
    ['noTargets', 'None of the 15 indicators of this programme has a published target, so no verdict can be given.'],
    ['noneRated', 'None of the five indicators of this programme can be judged: three have no published target and two have no reported value.'],
    ['lastKnownOnly', 'None of the two indicators of this programme can be judged at present: when last measured in 2024 one was off track and one was moving away.'],
    ['lastKnownReds', 'None of the 25 indicators of this programme can be judged at present: when last measured in 2024 one was off track and one was moving away; 22 have no published target and one has no reported value.'],
    ['mix', 'Of the nine indicators of this programme, four are met or on track, two are behind or only partly met, two have missed their target, are off track or are moving away and one cannot be judged.'],
    ['allRated', 'Of the two indicators of this programme, two are met or on track.'],
    ['mixWithHiddenRed', 'Of the five indicators of this programme, three are met or on track and two cannot be judged. Of those that cannot be judged, one was off track or moving away when last measured.'],
  ])('%s in English', (name, sentence) => {
    expect(finding(cases[name])).toBe(sentence);
  });

  test.each<[keyof typeof cases, string, string]>([
    ['none', 'ຍັງບໍ່ມີຕົວຊີ້ວັດທີ່ເຜີຍແຜ່ສຳລັບແຜນງານນີ້.', 'Chưa công bố chỉ tiêu nào cho chương trình này.'],
    ['noTargets', 'ທັງ 15 ຕົວຊີ້ວັດຂອງແຜນງານນີ້ ບໍ່ມີຄາດໝາຍທີ່ເຜີຍແຜ່ ຈຶ່ງຍັງປະເມີນບໍ່ໄດ້.', 'Cả 15 chỉ tiêu của chương trình này đều chưa được công bố mục tiêu nên chưa thể đánh giá.'],
    [
      'lastKnownReds',
      'ໃນ 25 ຕົວຊີ້ວັດຂອງແຜນງານນີ້ ປັດຈຸບັນຍັງບໍ່ມີຕົວຊີ້ວັດໃດທີ່ປະເມີນໄດ້: ຕາມການປະເມີນຫຼ້າສຸດໃນປີ 2024 ມີ 1 ຕົວຊີ້ວັດຫ່າງໄກຈາກແຜນ ແລະ 1 ຕົວຊີ້ວັດຖອຍຫຼັງ; 22 ຕົວຊີ້ວັດບໍ່ມີຄາດໝາຍທີ່ເຜີຍແຜ່ ແລະ 1 ຕົວຊີ້ວັດບໍ່ມີຄ່າທີ່ລາຍງານ.',
      'Trong 25 chỉ tiêu của chương trình này, hiện chưa chỉ tiêu nào đánh giá được: ở lần đo gần nhất (năm 2024), một chỉ tiêu cách xa kế hoạch và một chỉ tiêu thụt lùi; 22 chỉ tiêu chưa được công bố mục tiêu và một chỉ tiêu không có giá trị được báo cáo.',
    ],
    ['onlyLastKnown', 'ຕົວຊີ້ວັດດຽວຂອງແຜນງານນີ້ຍັງປະເມີນບໍ່ໄດ້: ບໍ່ມີຄ່າສຸດທ້າຍ. ຜົນປະເມີນຫຼ້າສຸດ, ປີ 2024: ຫ່າງໄກຈາກແຜນ.', 'Chỉ tiêu duy nhất của chương trình này chưa thể đánh giá: chưa có giá trị cuối kỳ. Đánh giá gần nhất (năm 2024): Cách xa kế hoạch.'],
  ])('%s in Lao and Vietnamese', (name, lao, vietnamese) => {
    expect([finding(cases[name], 'lo'), finding(cases[name], 'vi')]).toEqual([lao, vietnamese]);
  });

  test.each(languages)('leaves no place unfilled in %s', (language) => {
    for (const marks of Object.values(cases)) expect(finding(marks, language)).not.toMatch(/[{}]|undefined/);
  });
});

describe('mean of a group', () => {
  const group = { rated: 5, of: 6, mean: 0.5925, low: 0.494, high: 0.66 };

  it('stands with the range that the missing leave open', () => {
    expect(groupMean(group, locales.en)).toEqual(['59% (49–66% depending on 1 missing) of the distance to the targets is covered on average.', '5 of 6 indicators can be rated.']);
    expect(plainText(groupMean(group, locales.lo)[0] ?? '')).toBe('ໂດຍສະເລ່ຍບັນລຸ 59% ຂອງໄລຍະທາງສູ່ຄາດໝາຍ (49–66% ຂຶ້ນກັບ 1 ຕົວຊີ້ວັດທີ່ຍັງຂາດ).');
    expect(groupMean(group, locales.vi)[0]).toBe('Bình quân đã đi được 59% quãng đường đến mục tiêu (49–66% tùy theo 1 chỉ tiêu còn thiếu).');
  });

  it('has no range where nothing is missing, and is not given below the coverage the method asks for', () => {
    expect(groupMean({ ...group, rated: 6 }, locales.en)[0]).toBe('59% of the distance to the targets is covered on average.');
    expect(groupMean({ rated: 5, of: 8, mean: null, low: null, high: null }, locales.en)[0]).toContain('carry less than 60% of the weight');
    expect(groupMean({ rated: 3, of: 9, mean: null, low: null, high: null }, locales.en)).toEqual(['3 of 9 indicators can be rated, so no mean is given.']);
    expect(groupMean({ rated: 0, of: 0, mean: null, low: null, high: null }, locales.en)).toEqual([]);
  });
});
