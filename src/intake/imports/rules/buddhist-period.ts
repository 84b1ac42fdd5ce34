import type { CellRule } from '../cell-rule.ts';

/** Years of the Buddhist era run 543 ahead; 2567 is 2024. */
export const buddhistPeriod: CellRule = {
  id: 'buddhist-period',
  look: (text) => {
    const year = /^(2[45]\d\d|2600)(?!\d)/.exec(text)?.[0];
    if (year === undefined) return null;
    const christian = String(Number(year) - 543);
    return {
      severity: 'error', text: null, names: { year, christian }, message: `${year} looks like a year of the Buddhist era.`, mend: `Write the Christian year ${christian}, if that is meant.`,
      choices: [{ id: 'christian-year', to: text.replace(year, christian) }],
    };
  },
};
