import type { CellRule } from '../cell-rule.ts';
import { buddhistPeriod } from './buddhist-period.ts';
import { foreignDigits } from './foreign-digits.ts';
import { notAPeriod } from './not-a-period.ts';
import { noteMark } from './note-mark.ts';
import { paddedText } from './padded-text.ts';
import { proseInYear } from './prose-in-year.ts';
import { spreadsheetDate } from './spreadsheet-date.ts';
import { writtenPeriod } from './written-period.ts';
import { yearRange } from './year-range.ts';

/** The rules on the cell of a period, in the order they are asked. */
export const periodRules: readonly CellRule[] = [paddedText, foreignDigits, noteMark, buddhistPeriod, spreadsheetDate, writtenPeriod, yearRange, proseInYear, notAPeriod];
