import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SearchFile } from '#model/search-file.ts';
import { readProjectFile } from '#testing/read-project-file.ts';
import { foldText } from './fold.ts';
import { search } from './search.ts';
import { searchHint } from './search-hint.ts';

/** Each row is a concept and its words without comma or quotation mark. */
const conceptWords = readProjectFile('data/codelists/search-terms.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.slice(row.indexOf(',') + 1).split('|'));
const concepts = conceptWords.map((words) => words.map(foldText));

const names: Readonly<Record<string, readonly [en: string, lo: string, vi: string]>> = {
  'coverage-4g': ['4G mobile signal coverage', 'ອັດຕາການກວມເອົາຂອງສັນຍານ 4G', 'Tỷ lệ phủ sóng 4G'],
  'internet-users': ['Individuals using the Internet', 'ອັດຕາສ່ວນຜູ້ນຳໃຊ້ອິນເຕີເນັດ', 'Tỷ lệ người sử dụng Internet'],
  'internet-accounts': ['Internet accounts', 'ຈຳນວນບັນຊີອິນເຕີເນັດ', 'Số tài khoản Internet'],
  'household-internet': [
    'Households with internet access',
    'ອັດຕາສ່ວນຄົວເຮືອນທີ່ມີອິນເຕີເນັດ',
    'Tỷ lệ hộ gia đình có kết nối Internet',
  ],
  cybersecurity: ['Global Cybersecurity Index', 'ດັດຊະນີຄວາມປອດໄພທາງໄຊເບີສາກົນ (GCI)', 'Chỉ số An ninh mạng toàn cầu'],
  egdi: [
    'E-Government Development Index',
    'ດັດຊະນີການພັດທະນາລັດຖະບານເອເລັກໂຕຣນິກ',
    'Chỉ số phát triển Chính phủ điện tử',
  ],
  'digital-government': ['Digital government systems', 'ຈຳນວນລະບົບລັດຖະບານດິຈິຕອນ', 'Số hệ thống Chính phủ số'],
  'mobile-bills': [
    'Paid bills with a mobile phone',
    'ອັດຕາສ່ວນຜູ້ຊຳລະຄ່າບໍລິການຜ່ານມືຖື',
    'Tỷ lệ người thanh toán hóa đơn qua điện thoại di động',
  ],
};

const languageColumn = { en: 0, lo: 1, vi: 2 } as const;

function indexIn(language: keyof typeof languageColumn): SearchFile {
  return {
    schemaVersion: 1,
    language,
    concepts,
    entries: Object.entries(names).map(([id, titles]) => ({
      kind: 'indicator',
      id,
      title: titles[languageColumn[language]],
      text: foldText(titles.join(' ')),
    })),
  };
}

const english = indexIn('en');
const found = (query: string, index = english): readonly string[] => search(index, query).map(({ entry }) => entry.id);

describe('search', () => {
  test.for([
    ['internet', ['internet-accounts', 'internet-users', 'household-internet', 'cybersecurity']],
    ['INTERNET households', ['household-internet']],
    ['ຄົວເຮືອນອິນເຕີເນັດ', ['household-internet']],
    ['hộ gia đình mạng', ['household-internet']],
    ['໔G', ['coverage-4g']],
    ['4g phu song', ['coverage-4g']],
    ['ລັດຖະບານດີຈີຕອນ', ['digital-government']],
    ['ລັດຖະບານດິຈິຕ໋ອນ', ['digital-government']],
    ['chinh phu', ['egdi', 'digital-government']],
    ['dien thoai', ['mobile-bills']],
    ['cyber', ['cybersecurity']],
    ['GCI', ['cybersecurity']],
    ['internet 5g', []],
    ['overnment', []],
    ['', []],
    [' ?! ', []],
  ] as const)('for "%s" finds %s', ([query, ids]) => {
    expect(found(query).toSorted()).toEqual([...ids].toSorted());
  });

  test.for(conceptWords)('has the same results for all of %s %s %s', (words) => {
    for (const language of ['en', 'lo', 'vi'] as const) {
      const index = indexIn(language);
      const results = words.flatMap((word) => [search(index, word), search(index, foldText(word)), search(index, word.toUpperCase())]);
      for (const result of results) expect(result).toEqual(results[0]);
    }
  });

  it('has the same results for internet in all three languages, with and without tones', () => {
    for (const query of ['ອິນເຕີເນັດ', 'ອິນເຕີເນດ', 'mạng', 'mang']) expect(search(english, query)).toEqual(search(english, 'internet'));
    expect(found('internet')).toHaveLength(4);
  });

  it('puts a title that starts with the query first, then other titles, then texts, equals in the order of the index', () => {
    expect(search(english, 'internet').map(({ entry, score }) => [entry.id, score])).toEqual([
      ['internet-accounts', 3],
      ['internet-users', 2],
      ['household-internet', 2],
      ['cybersecurity', 1],
    ]);
  });

  it('ranks by the title of its own language', () => {
    expect(found('ດັດຊະນີ', indexIn('lo'))).toEqual(['cybersecurity', 'egdi']);
    expect(search(indexIn('vi'), 'index').map(({ score }) => score)).toEqual([3, 3]);
    expect(search(english, 'index').map(({ score }) => score)).toEqual([2, 2]);
  });

  it('finds fewer, never other, entries with one more word', () => {
    const words = fc.constantFrom(...conceptWords.flat(), '4G', 'ລະບົບ', 'si', 'x');
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(found(one)).toEqual(expect.arrayContaining([...found(`${one} ; ${other}`)]));
      }),
    );
  });
});

describe('the codelist of search terms', () => {
  it('has every word in one concept only, else two words of a concept would find different entries', () => {
    const words = concepts.flatMap((group) => [...new Set(group)]);
    expect(words.filter((word, position) => words.indexOf(word) !== position)).toEqual([]);
  });

  it('says each concept in Lao and in two other languages at least', () => {
    const incomplete = conceptWords.filter((words) => words.length < 3 || !words.some((word) => /^[\u0E80-\u0EFF]+$/.test(word)));
    expect(incomplete).toEqual([]);
  });
});

describe('a hint for a query', () => {
  test.for([
    ['2567', { kind: 'buddhist-year', year: 2024 }],
    ['internet ໒໕໖໗', { kind: 'buddhist-year', year: 2024 }],
    ['ປີ 2568', { kind: 'buddhist-year', year: 2025 }],
    ['2024', null],
    ['2040', null],
    ['25670', null],
    ['2,567', null],
    ['internet', null],
    ['', null],
  ] as const)('"%s" gives %o', ([query, hint]) => {
    expect(searchHint(query)).toEqual(hint);
  });
});
