import type { LanguageConventions, TimeUnit } from './language-conventions.ts';

const months = [
  'ມັງກອນ',
  'ກຸມພາ',
  'ມີນາ',
  'ເມສາ',
  'ພຶດສະພາ',
  'ມິຖຸນາ',
  'ກໍລະກົດ',
  'ສິງຫາ',
  'ກັນຍາ',
  'ຕຸລາ',
  'ພະຈິກ',
  'ທັນວາ',
];

const units: Readonly<Record<TimeUnit, string>> = { day: 'ມື້', month: 'ເດືອນ', year: 'ປີ' };

const monthName = (month: number): string => months[month - 1] ?? '';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The Christian era without mark; the month without ເດືອນ after a day number, with it when it stands alone. */
export const laoConventions: LanguageConventions = {
  decimalSign: ',',
  groupSign: '.',
  million: 'ລ້ານ',
  billion: 'ຕື້',
  trillion: 'ພັນຕື້',
  percentagePoints: (printed) => `${printed} ຈຸດເປີເຊັນ`,
  moreThan: (printed) => `ຫຼາຍກວ່າ ${printed}`,
  day: ({ year, month, day }) => `ວັນທີ ${day} ${monthName(month)} ${year}`,
  dayShort: ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  month: (month, year) => `ເດືອນ${monthName(month)} ${year}`,
  half: (half, year) => `6 ເດືອນ${half === 1 ? 'ຕົ້ນ' : 'ທ້າຍ'}ປີ ${year}`,
  quarter: (quarter, year) => `ໄຕມາດ ${quarter} ປີ ${year}`,
  today: 'ມື້ນີ້',
  yesterday: 'ມື້ວານ',
  tomorrow: 'ມື້ອື່ນ',
  ago: (printed, unit) => `${printed} ${units[unit]}ກ່ອນ`,
  ahead: (printed, unit) => `ອີກ ${printed} ${units[unit]}`,
  listComma: ', ',
  listAnd: ' ແລະ ',
};
