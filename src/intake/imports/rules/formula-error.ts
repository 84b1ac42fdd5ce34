import type { CellRule } from '../cell-rule.ts';

const errors = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!)|^Err:\d{3}$/i;

/** What a spreadsheet writes where a formula has failed. */
export const formulaError: CellRule = {
  id: 'formula-error',
  look: (text) =>
    errors.test(text)
      ? { severity: 'error', text: null, message: `"${text}" is the error of a spreadsheet formula.`, mend: 'Mend the formula in the workbook, or copy the value from the source.' }
      : null,
};
