import type { CellRule } from '../cell-rule.ts';

const spaces = /^[+-]?\d{1,3}([ \u00A0\u202F\u2009'’]\d{3})+([.,]\d+)?$/u;
const commas = /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^[+-]?\d{1,3}(,\d{3})+\.\d+$/;
const points = /^[+-]?\d{1,3}(\.\d{3}){2,}(,\d+)?$|^[+-]?\d{1,3}(\.\d{3})+,\d+$/;

/** Signs between thousands, where there is no doubt that they are that. */
export const groupedNumber: CellRule = {
  id: 'grouped-number',
  look: (text) => {
    const plain = plainOf(text);
    if (plain === null) return null;
    return { severity: 'note', text: plain, names: { written: plain }, message: `The number is written with signs between thousands and read as ${plain}.`, mend: 'Nothing needs doing, if that is right.' };
  },
};

function plainOf(text: string): string | null {
  if (spaces.test(text)) return text.replaceAll(/[ \u00A0\u202F\u2009'’]/gu, '').replace(',', '.');
  if (commas.test(text)) return text.replaceAll(',', '');
  return points.test(text) ? text.replaceAll('.', '').replace(',', '.') : null;
}
