import type { CellRule } from '../cell-rule.ts';

const marks = /^(n\/?a\.?|n\.\s?a\.?|nd|n\.d\.|not (available|applicable|reported)|no data|none|null|nil|missing|unknown|x|\.{1,3}|…|-{1,3}|–|—|:|\*|\?|ບໍ່ມີ(ຂໍ້ມູນ)?|không có( số liệu)?)$/iu;

/** Words and signs that say that there is no value. They never become zero. */
export const missingMark: CellRule = {
  id: 'missing-mark',
  look: (text) => {
    if (!marks.test(text)) return null;
    const status = /^not applicable$/i.test(text) ? 'M' : 'O';
    return { severity: 'note', text: '', message: `"${text}" says that there is no value.`, mend: 'Nothing needs doing: the period is kept as missing. Write 0 if zero is meant.', says: { status } };
  },
};
