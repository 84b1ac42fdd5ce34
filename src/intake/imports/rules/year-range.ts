import type { CellRule } from '../cell-rule.ts';

/** Two years in one cell. Of neighbouring years (a school or fiscal year) the later is taken, in which it ends; of longer spans nobody knows. */
export const yearRange: CellRule = {
  id: 'year-range',
  look: (text) => {
    const [, from, to = ''] = /^(\d{4})\s?[/–—-]\s?(\d{4}|\d\d)$/.exec(text) ?? [];
    if (from === undefined) return null;
    const last = to.length === 4 ? to : from.slice(0, 2) + to;
    // 2015-05 is a month, 2024-13 is nothing.
    if (Number(last) <= Number(from) || (to.length === 2 && Number(to) <= 12 && Number(last) !== Number(from) + 1)) return null;
    const choices = [{ id: 'later-year', to: last }, { id: 'earlier-year', to: from }] as const;
    const names = { from, to: last };
    if (Number(last) === Number(from) + 1) {
      return { severity: 'warning', text: last, names, choices, message: `"${text}" is two years; the value is taken for ${last}, in which it ends.`, mend: 'Correct the year, if another is meant.', says: { note: `given for ${text}` } };
    }
    return { severity: 'error', text: null, names, choices, message: `"${text}" is a span of years and no period.`, mend: 'Write the year the value is for; an average over years is another indicator.' };
  },
};
