import type { CellRule } from '../cell-rule.ts';

const signs: readonly (readonly [RegExp, 'ge' | 'le' | 'approx'])[] = [
  [/^(>=?|≥|⩾|over|more than|at least)\s*(?=[\d.,-])/iu, 'ge'],
  [/^(<=?|≤|⩽|under|less than|at most|nearly)\s*(?=[\d.,-])/iu, 'le'],
  [/^(~|≈|ca?\.|circa|about|around)\s*(?=[\d.,-])/iu, 'approx'],
];

/** 'Over', 'under' or 'about' before a number. */
export const qualifierSign: CellRule = {
  id: 'qualifier-sign',
  look: (text) => {
    const found = signs.find(([sign]) => sign.test(text));
    if (found === undefined) return null;
    const [sign, qualifier] = found;
    return { severity: 'warning', text: text.replace(sign, ''), names: { qualifier }, message: 'A sign before the number says that it is not exact.', mend: 'Nothing needs doing: the sign is kept as a qualifier.', says: { qualifier } };
  },
};
