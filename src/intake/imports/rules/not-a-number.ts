import type { CellRule } from '../cell-rule.ts';

/** What is left after all other rules must be a number; blank is no value. */
export const notANumber: CellRule = {
  id: 'not-a-number',
  look: (text) =>
    text === '' || /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)
      ? null
      : { severity: 'error', text: null, message: `"${text}" is not a number.`, mend: 'Write the bare number; words belong to a remark.' },
};
