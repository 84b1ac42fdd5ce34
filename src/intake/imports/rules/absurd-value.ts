import type { CellRule } from '../cell-rule.ts';

/** Figures of the plans are never so large; such numbers are typing errors or overflow. */
const largest = 1e15;

/** Infinite, and larger than anything that is counted here. */
export const absurdValue: CellRule = {
  id: 'absurd-value',
  look: (text) => {
    const isWord = /^[+-]?(inf(inity)?|∞|nan)$/i.test(text);
    if (!isWord && !(Math.abs(Number(text)) > largest)) return null;
    return { severity: 'error', text: null, message: `${text} is no figure that anything of the plans could have.`, mend: 'Correct the value, or its unit.' };
  },
};
