import type { LanguageConventions, TimeUnit } from './language-conventions.ts';

const units: Readonly<Record<TimeUnit, string>> = { day: 'ngày', month: 'tháng', year: 'năm' };

const romanQuarters = ['I', 'II', 'III', 'IV'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** As the statistics office of Viet Nam writes: quarters in Roman numerals, months by number. */
export const vietnameseConventions: LanguageConventions = {
  decimalSign: ',',
  groupSign: '.',
  million: 'triệu',
  billion: 'tỷ',
  trillion: 'nghìn tỷ',
  percentagePoints: (printed) => `${printed} điểm phần trăm`,
  moreThan: (printed) => `hơn ${printed}`,
  day: ({ year, month, day }) => `ngày ${day} tháng ${month} năm ${year}`,
  dayShort: ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  month: (month, year) => `tháng ${month} năm ${year}`,
  half: (half, year) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  quarter: (quarter, year) => `quý ${romanQuarters[quarter - 1] ?? ''}/${year}`,
  today: 'hôm nay',
  yesterday: 'hôm qua',
  tomorrow: 'ngày mai',
  ago: (printed, unit) => `${printed} ${units[unit]} trước`,
  ahead: (printed, unit) => `${printed} ${units[unit]} nữa`,
  listComma: ', ',
  listAnd: ' và ',
};
