import type { LanguageConventions, TimeUnit } from './language-conventions.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number): string => months[month - 1] ?? '';

/** '1 month', '2 months', '1.5 years'; a printed 1.0 is plural in English. */
const counted = (printed: string, unit: TimeUnit): string => `${printed} ${unit}${printed === '1' ? '' : 's'}`;

const isOne = (printed: string): boolean => /^[+−]?1$/.test(printed);

/** British usage: day before month, no comma before 'and'. */
export const englishConventions: LanguageConventions = {
  decimalSign: '.',
  groupSign: ',',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
  percentagePoints: (printed) => `${printed} percentage ${isOne(printed) ? 'point' : 'points'}`,
  moreThan: (printed) => `more than ${printed}`,
  day: ({ year, month, day }) => `${day} ${monthName(month)} ${year}`,
  dayShort: ({ year, month, day }) => `${day} ${monthName(month).slice(0, 3)} ${year}`,
  month: (month, year) => `${monthName(month)} ${year}`,
  half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  ago: (printed, unit) => `${counted(printed, unit)} ago`,
  ahead: (printed, unit) => `in ${counted(printed, unit)}`,
  listComma: ', ',
  listAnd: ' and ',
};
