import type { CellRule } from '../cell-rule.ts';

/** A unit in the cell of a value. */
export const percentSign: CellRule = {
  id: 'percent-sign',
  look: (text) =>
    /\d\s*[%％]$/.test(text)
      ? { severity: 'note', text: text.replace(/\s*[%％]$/, ''), message: 'A percent sign stands behind the number.', mend: 'Nothing needs doing: the unit is that of the indicator.' }
      : null,
};
