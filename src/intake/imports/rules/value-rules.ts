import type { CellRule } from '../cell-rule.ts';
import { absurdValue } from './absurd-value.ts';
import { decimalComma } from './decimal-comma.ts';
import { foreignDigits } from './foreign-digits.ts';
import { formulaError } from './formula-error.ts';
import { formulaText } from './formula-text.ts';
import { groupedNumber } from './grouped-number.ts';
import { missingMark } from './missing-mark.ts';
import { notANumber } from './not-a-number.ts';
import { noteMark } from './note-mark.ts';
import { paddedText } from './padded-text.ts';
import { percentSign } from './percent-sign.ts';
import { qualifierSign } from './qualifier-sign.ts';

/** The rules on the cell of a value, in the order they are asked. */
export const valueRules: readonly CellRule[] = [
  paddedText, formulaError, missingMark, formulaText, absurdValue, foreignDigits, qualifierSign, noteMark, percentSign, groupedNumber, decimalComma, notANumber, absurdValue,
];
