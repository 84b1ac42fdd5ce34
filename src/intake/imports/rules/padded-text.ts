import type { CellRule } from '../cell-rule.ts';

/** White space around a text, also of the kinds that are not seen. */
export const paddedText: CellRule = {
  id: 'padded-text',
  look: (text) => {
    const trimmed = text.replaceAll(/^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu, '');
    if (trimmed === text) return null;
    return { severity: 'note', text: trimmed, message: 'White space stands around the text.', mend: 'Nothing needs doing: it is left out.' };
  },
};
