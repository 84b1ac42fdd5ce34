import type { CellRule } from '../cell-rule.ts';

/** A comma before decimals. One comma before exactly three digits may as well stand between thousands: that only the editor knows. */
export const decimalComma: CellRule = {
  id: 'decimal-comma',
  look: (text) => {
    if (!/^[+-]?\d+,\d+$/.test(text)) return null;
    const [decimal, whole] = [text.replace(',', '.'), text.replace(',', '')];
    if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) {
      return {
        severity: 'error', text: null, names: { decimal, whole }, message: `"${text}" may be ${whole} or ${decimal}.`, mend: 'Say which of the two is meant.',
        choices: [{ id: 'thousands', to: whole }, { id: 'decimals', to: decimal }],
      };
    }
    return { severity: 'note', text: decimal, names: { written: decimal }, message: `The number is written with a decimal comma and read as ${decimal}.`, mend: 'Nothing needs doing, if that is right.' };
  },
};
