import { describe, expect, it } from 'vitest';
import { joinLaoWords, plainText } from '#i18n/lao-words.ts';
import { joinedTexts } from './joined-texts.ts';

const texts = {
  schemaVersion: 1,
  title: 'ເສດຖະກິດດິຈິຕອນ',
  definition: null,
  names: { 'programme-1': { title: 'ສະຖາບັນດ້ານລັດຖະບານດິຈິຕອນ' } },
  notes: [{ text: 'ດິຈິຕອນ', sources: ['press-2023'] }],
};

describe('the texts of a file on the screen', () => {
  it('hold the words of the list together, however deep they lie', () => {
    const joined = joinedTexts(texts);
    expect(joined.title).toBe(joinLaoWords(texts.title));
    expect(joined.names['programme-1'].title).toBe(joinLaoWords(texts.names['programme-1'].title));
    expect(joined.notes[0]?.text).toBe(joinLaoWords('ດິຈິຕອນ'));
    expect(joined.title).not.toBe(texts.title);
  });

  it('say nothing else than before', () => {
    expect(JSON.parse(plainText(JSON.stringify(joinedTexts(texts))))).toEqual(texts);
  });

  it('are the same object for the same file', () => {
    expect(joinedTexts(texts)).toBe(joinedTexts(texts));
  });
});
