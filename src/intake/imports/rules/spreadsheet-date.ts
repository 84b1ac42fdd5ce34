import type { CellRule } from '../cell-rule.ts';

const firstDay = Date.UTC(1899, 11, 30);

/** A day that a spreadsheet has turned into the number it counts days by: 45292 is the first of January 2024. */
export const spreadsheetDate: CellRule = {
  id: 'spreadsheet-date',
  look: (text) => {
    const serial = /^([2-6]\d{4})(\.0+)?$/.exec(text)?.[1];
    if (serial === undefined) return null;
    const day = new Date(firstDay + Number(serial) * 86_400_000).toISOString().slice(0, 10);
    return {
      severity: 'error', text: null, names: { day }, message: `${text} is a day that a spreadsheet has turned into a number: ${day}.`, mend: `Write the year ${day.slice(0, 4)}, or the day.`,
      choices: [{ id: 'year-of-day', to: day.slice(0, 4) }, { id: 'day', to: day }],
    };
  },
};
