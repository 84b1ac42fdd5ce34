import type { CellRule } from '../cell-rule.ts';

/** A formula where a value is expected: what it would give is not known here. */
export const formulaText: CellRule = {
  id: 'formula-text',
  look: (text) =>
    /^[=@]|^\+[A-Za-z(]/.test(text)
      ? { severity: 'error', text: null, message: 'The cell holds a formula and no value.', mend: 'Copy the cell and paste it as a value.' }
      : null,
};
