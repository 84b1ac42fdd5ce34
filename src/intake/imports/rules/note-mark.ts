import type { CellRule } from '../cell-rule.ts';

/** Stars, daggers and raised figures behind a number or year: a note that stands elsewhere. */
export const noteMark: CellRule = {
  id: 'note-mark',
  look: (text) => {
    const mark = /(?<=\d)\s*([*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\((\d{1,2}|[a-z])\))$/u.exec(text);
    if (mark === null) return null;
    const sign = mark[0].trim();
    return { severity: 'warning', text: text.slice(0, mark.index), names: { sign }, message: `The sign ${sign} points to a note.`, mend: 'Read the note in the source, and write it as a remark if it matters.', says: { note: `marked ${sign} in the file` } };
  },
};
