import type { Language } from '#model/language.ts';
import type { Formatters } from './formatters-of.ts';

/** One printed text with the call that has to give it, the same in Node and in every browser. */
export type FormatterCase = {
  readonly language: Language;
  /** The call as a person reads it: number(98524.5, 1). */
  readonly call: string;
  readonly expected: string;
  readonly print: (format: Formatters) => string;
};

function eachLanguage<Method extends keyof Formatters>(
  method: Method,
  parameters: Parameters<Formatters[Method]>,
  expected: Readonly<Record<Language, string>>,
): readonly FormatterCase[] {
  const call = `${method}(${parameters.map((parameter) => JSON.stringify(parameter)).join(', ')})`;
  const print = (format: Formatters): string => (format[method] as (...values: unknown[]) => string)(...parameters);
  return (['en', 'lo', 'vi'] as const).map((language) => ({ language, call, expected: expected[language], print }));
}

const everywhere = (text: string): Readonly<Record<Language, string>> => ({ en: text, lo: text, vi: text });

/** English writes the point where Lao and Vietnamese write the comma. */
const figure = (en: string): Readonly<Record<Language, string>> => {
  const other = en.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  return { en, lo: other, vi: other };
};

const numberCases: readonly FormatterCase[] = [
  ...eachLanguage('number', [98524.5, 1], { en: '98,524.5', lo: '98.524,5', vi: '98.524,5' }),
  ...eachLanguage('number', [7393.17, 2], { en: '7,393.17', lo: '7.393,17', vi: '7.393,17' }),
  ...eachLanguage('number', [1234567, 0], figure('1,234,567')),
  ...eachLanguage('number', [999, 0], figure('999')),
  ...eachLanguage('number', [-1234.5, 1], figure('−1,234.5')),
  // Halves go away from zero, judged by the decimal text: the binary value of 1.005 lies below it.
  ...eachLanguage('number', [1.005, 2], figure('1.01')),
  ...eachLanguage('number', [-2.5, 0], figure('−3')),
  ...eachLanguage('number', [0.5, 0], figure('1')),
  ...eachLanguage('number', [-0.04, 1], figure('0.0')),
  ...eachLanguage('number', [-0, 0], figure('0')),
  ...eachLanguage('number', [1e21, 0], figure('1,000,000,000,000,000,000,000')),
  ...eachLanguage('number', [1.5e-7, 7], figure('0.0000002')),
  ...eachLanguage('number', [999.95, 1], figure('1,000.0')),
  ...eachLanguage('number', [Number.NaN, 1], everywhere('–')),
];

const bigNumberCases: readonly FormatterCase[] = [
  ...eachLanguage('compact', [98524], figure('98,524')),
  ...eachLanguage('compact', [7393170], { en: '7.4 million', lo: '7,4 ລ້ານ', vi: '7,4 triệu' }),
  ...eachLanguage('compact', [391e9], { en: '391 billion', lo: '391 ຕື້', vi: '391 tỷ' }),
  ...eachLanguage('compact', [2.14e12], { en: '2.1 trillion', lo: '2,1 ພັນຕື້', vi: '2,1 nghìn tỷ' }),
  ...eachLanguage('compact', [1e6], { en: '1 million', lo: '1 ລ້ານ', vi: '1 triệu' }),
  ...eachLanguage('compact', [999999.6], { en: '1 million', lo: '1 ລ້ານ', vi: '1 triệu' }),
  ...eachLanguage('compact', [999999999], { en: '1 billion', lo: '1 ຕື້', vi: '1 tỷ' }),
  ...eachLanguage('compact', [-1250000], { en: '−1.3 million', lo: '−1,3 ລ້ານ', vi: '−1,3 triệu' }),
  ...eachLanguage('compact', [0], figure('0')),
];

const shareCases: readonly FormatterCase[] = [
  ...eachLanguage('percent', [0.8283, 2], { en: '82.83%', lo: '82,83%', vi: '82,83%' }),
  ...eachLanguage('percent', [0.07, 0], figure('7%')),
  ...eachLanguage('percent', [0.285, 0], figure('29%')),
  ...eachLanguage('percent', [-0.125, 1], figure('−12.5%')),
  ...eachLanguage('percent', [1, 0], figure('100%')),
  ...eachLanguage('percentNear', [0.9496, [0.95, 0.6, 0]], { en: '94.96%', lo: '94,96%', vi: '94,96%' }),
  ...eachLanguage('percentNear', [0.9504, [0.95]], figure('95.04%')),
  ...eachLanguage('percentNear', [0.95, [0.95]], figure('95%')),
  ...eachLanguage('percentNear', [0.9499999999999, [0.95]], figure('95%')),
  ...eachLanguage('percentNear', [0.5996, [0.95, 0.6, 0]], figure('59.96%')),
  ...eachLanguage('percentNear', [-0.0004, [0.95, 0.6, 0]], figure('−0.04%')),
  ...eachLanguage('percentNear', [0.723, [0.95, 0.6, 0]], figure('72%')),
  ...eachLanguage('percentNear', [0.723, [], 1], figure('72.3%')),
  ...eachLanguage('valueNear', [89.97, [90], 1], figure('89.97')),
  ...eachLanguage('valueNear', [89.6, [89.6], 0], figure('89.6')),
  ...eachLanguage('percentNear', [1 / 3, [1 / 3]], figure('33%')),
  ...eachLanguage('valueNear', [76.4, [90], 0], figure('76')),
  ...eachLanguage('valueNear', [9999.6, [10000], 0], figure('9,999.6')),
];

const differenceCases: readonly FormatterCase[] = [
  ...eachLanguage('points', [9, 0], {
    en: '+9 percentage points',
    lo: '+9 ຈຸດເປີເຊັນ',
    vi: '+9 điểm phần trăm',
  }),
  ...eachLanguage('points', [-2.5, 1], {
    en: '−2.5 percentage points',
    lo: '−2,5 ຈຸດເປີເຊັນ',
    vi: '−2,5 điểm phần trăm',
  }),
  ...eachLanguage('points', [-1, 0], { en: '−1 percentage point', lo: '−1 ຈຸດເປີເຊັນ', vi: '−1 điểm phần trăm' }),
  ...eachLanguage('signed', [1234.5, 1], figure('+1,234.5')),
  ...eachLanguage('signed', [-0.5, 1], figure('−0.5')),
  ...eachLanguage('signed', [0.04, 1], figure('0.0')),
  ...eachLanguage('ratio', [0.1], { en: '0.10', lo: '0,10', vi: '0,10' }),
  ...eachLanguage('ratio', [-0.125], figure('−0.13')),
  ...eachLanguage('multiple', [8.4], { en: '8.4', lo: '8,4', vi: '8,4' }),
  ...eachLanguage('multiple', [3], figure('3')),
  ...eachLanguage('multiple', [10], figure('10')),
  ...eachLanguage('multiple', [10.01], { en: 'more than 10', lo: 'ຫຼາຍກວ່າ 10', vi: 'hơn 10' }),
  ...eachLanguage('multiple', [Infinity], { en: 'more than 10', lo: 'ຫຼາຍກວ່າ 10', vi: 'hơn 10' }),
];

const dateCases: readonly FormatterCase[] = [
  ...eachLanguage('day', ['2026-11-21'], {
    en: '21 November 2026',
    lo: 'ວັນທີ 21 ພະຈິກ 2026',
    vi: 'ngày 21 tháng 11 năm 2026',
  }),
  ...eachLanguage('day', ['2026-01-05'], {
    en: '5 January 2026',
    lo: 'ວັນທີ 5 ມັງກອນ 2026',
    vi: 'ngày 5 tháng 1 năm 2026',
  }),
  ...eachLanguage('day', ['2026-02-30'], everywhere('2026-02-30')),
  ...eachLanguage('dayShort', ['2026-11-21'], { en: '21 Nov 2026', lo: '21/11/2026', vi: '21/11/2026' }),
  ...eachLanguage('dayShort', ['2026-05-02'], { en: '2 May 2026', lo: '02/05/2026', vi: '02/05/2026' }),
  ...eachLanguage('month', ['2026-11'], { en: 'November 2026', lo: 'ເດືອນພະຈິກ 2026', vi: 'tháng 11 năm 2026' }),
  ...eachLanguage('period', ['2024'], everywhere('2024')),
  ...eachLanguage('period', ['2024-S1'], {
    en: 'first half of 2024',
    lo: '6 ເດືອນຕົ້ນປີ 2024',
    vi: '6 tháng đầu năm 2024',
  }),
  ...eachLanguage('period', ['2024-S2'], {
    en: 'second half of 2024',
    lo: '6 ເດືອນທ້າຍປີ 2024',
    vi: '6 tháng cuối năm 2024',
  }),
  ...eachLanguage('period', ['2024-Q3'], { en: 'Q3 2024', lo: 'ໄຕມາດ 3 ປີ 2024', vi: 'quý III/2024' }),
  ...eachLanguage('period', ['2024-05'], { en: 'May 2024', lo: 'ເດືອນພຶດສະພາ 2024', vi: 'tháng 5 năm 2024' }),
  ...eachLanguage('period', ['2024-05-31'], {
    en: '31 May 2024',
    lo: 'ວັນທີ 31 ພຶດສະພາ 2024',
    vi: 'ngày 31 tháng 5 năm 2024',
  }),
];

const distanceCases: readonly FormatterCase[] = [
  ...eachLanguage('yearsAgo', [1.89], { en: '1.9 years ago', lo: '1,9 ປີກ່ອນ', vi: '1,9 năm trước' }),
  ...eachLanguage('yearsAgo', [2.04], { en: '2 years ago', lo: '2 ປີກ່ອນ', vi: '2 năm trước' }),
  ...eachLanguage('yearsAgo', [1], { en: '1 year ago', lo: '1 ປີກ່ອນ', vi: '1 năm trước' }),
  ...eachLanguage('relative', [0], { en: 'today', lo: 'ມື້ນີ້', vi: 'hôm nay' }),
  ...eachLanguage('relative', [1], { en: 'yesterday', lo: 'ມື້ວານ', vi: 'hôm qua' }),
  ...eachLanguage('relative', [-1], { en: 'tomorrow', lo: 'ມື້ອື່ນ', vi: 'ngày mai' }),
  ...eachLanguage('relative', [30], { en: '30 days ago', lo: '30 ມື້ກ່ອນ', vi: '30 ngày trước' }),
  ...eachLanguage('relative', [31], { en: '1 month ago', lo: '1 ເດືອນກ່ອນ', vi: '1 tháng trước' }),
  ...eachLanguage('relative', [364], { en: '11 months ago', lo: '11 ເດືອນກ່ອນ', vi: '11 tháng trước' }),
  ...eachLanguage('relative', [365], { en: '1 year ago', lo: '1 ປີກ່ອນ', vi: '1 năm trước' }),
  ...eachLanguage('relative', [800], { en: '2 years ago', lo: '2 ປີກ່ອນ', vi: '2 năm trước' }),
  ...eachLanguage('relative', [-4], { en: 'in 4 days', lo: 'ອີກ 4 ມື້', vi: '4 ngày nữa' }),
];

const listCases: readonly FormatterCase[] = [
  ...eachLanguage('list', [['ກ', 'ຂ', 'ຄ']], { en: 'ກ, ຂ and ຄ', lo: 'ກ, ຂ ແລະ ຄ', vi: 'ກ, ຂ và ຄ' }),
  ...eachLanguage('list', [['a', 'b']], { en: 'a and b', lo: 'a ແລະ b', vi: 'a và b' }),
  ...eachLanguage('list', [['a']], everywhere('a')),
  ...eachLanguage('list', [[]], everywhere('')),
];

/** What the formatters have to print; a browser without Lao locale data has to pass it as well. */
export const formatterCases: readonly FormatterCase[] = [
  ...numberCases,
  ...bigNumberCases,
  ...shareCases,
  ...differenceCases,
  ...dateCases,
  ...distanceCases,
  ...listCases,
];
