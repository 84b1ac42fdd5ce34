import type { CellRule } from '../cell-rule.ts';

/** Words beside a year: 'about 2015', '2015 (estimate)', 'latest'. */
export const proseInYear: CellRule = {
  id: 'prose-in-year',
  look: (text) => {
    if (!/\p{L}{3,}/u.test(text)) return null;
    const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
    return {
      severity: 'error', text: null, names: { year: year ?? '' }, message: `"${text}" is prose and no year.`, mend: 'Write the year alone, and the words as a remark.',
      ...(year === undefined ? {} : { choices: [{ id: 'year-in-prose', to: year }] }),
    };
  },
};
