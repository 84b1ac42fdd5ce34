import { periodPattern } from '#model/period.ts';
import { decimalTime } from '#model/time.ts';
import type { CellRule } from '../cell-rule.ts';

/** What is left after all other rules must be a period of the calendar. */
export const notAPeriod: CellRule = {
  id: 'not-a-period',
  look: (text) => {
    if (isPeriod(text)) return null;
    if (text === '') return { severity: 'error', text: null, message: 'The row does not say which year it is about.', mend: 'Write the year.' };
    return { severity: 'error', text: null, message: `"${text}" is not a period of the calendar.`, mend: 'Write 2024, 2024-S1, 2024-Q3, 2024-05 or 2024-05-31.' };
  },
};

function isPeriod(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return periodPattern.test(text) && decimalTime(text) !== null && year >= 1800 && year <= 2200;
}
