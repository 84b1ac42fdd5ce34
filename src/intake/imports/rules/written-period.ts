import type { CellRule } from '../cell-rule.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Form = { readonly pattern: RegExp; readonly period: (parts: readonly string[]) => string | null };

const two = (number: string): string => number.padStart(2, '0');

const forms: readonly Form[] = [
  { pattern: /^(\d{4})[\s-]?Q([1-4])$/i, period: ([, year, quarter]) => `${year}-Q${quarter}` },
  { pattern: /^Q([1-4])[\s/-]?(\d{4})$/i, period: ([, quarter, year]) => `${year}-Q${quarter}` },
  { pattern: /^(\d{4})[\s-]?[SHB]([12])$/i, period: ([, year, half]) => `${year}-S${half}` },
  { pattern: /^(\d{4})[\s-]?A1$/i, period: ([, year]) => year ?? null },
  { pattern: /^(\d{4})[-/]?M(\d{1,2})$/i, period: ([, year, month = '']) => monthOf(year, month) },
  { pattern: /^(\d{4})\/(0?[1-9]|1[0-2])$/, period: ([, year, month = '']) => monthOf(year, month) },
  { pattern: /^([a-z]{3,9})\.?[\s-](\d{4})$/i, period: ([, name = '', year]) => monthOf(year, String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1)) },
  { pattern: /^(\d{4})(-\d\d-\d\d)T00:00:00(\.0+)?Z?$/, period: ([, year, day]) => `${year}${day}` },
  { pattern: /^(\d{4})\.0+$/, period: ([, year]) => year ?? null },
];

function monthOf(year: string | undefined, month: string): string | null {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : null;
}

/** Quarters, halves, months and years in the many forms of other files: '2015 Q4' is 2015-Q4. */
export const writtenPeriod: CellRule = {
  id: 'written-period',
  look: (text) => {
    for (const { pattern, period } of forms) {
      const parts = pattern.exec(text);
      const written = parts === null ? null : period([...parts]);
      if (written === null || written === text) continue;
      return { severity: 'note', text: written, names: { written }, message: `The period is read as ${written}.`, mend: 'Nothing needs doing, if that is right.' };
    }
    return null;
  },
};
