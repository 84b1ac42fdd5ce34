import type { RowRule } from '../row-rule.ts';

const address = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;
const telephone = /(?<![\w/.+-])\+\d{2,3}(?:[ .()-]{0,2}\d){7,11}(?!\d)/g;

/** The first address of a person in a text; null where there is none. */
export function personalDataIn(text: string): string | null {
  if (!text.includes('@') && !text.includes('+')) return null;
  return text.match(address)?.[0] ?? text.match(telephone)?.[0] ?? null;
}

/** A text without addresses and telephone numbers of persons. */
export function withoutPersonalData(text: string): string {
  return personalDataIn(text) === null ? text : text.replaceAll(address, '…').replaceAll(telephone, '…');
}

/** An e-mail address or telephone number beside a value: it is left out of what is kept. */
export const personalDataInRow: RowRule = {
  id: 'personal-data',
  look: ({ row, note }) => {
    const found = personalDataIn(`${row.fields.comment} ${row.fields.source} ${note} ${Object.values(row.attributes).join(' ')}`);
    if (found === null) return null;
    return {
      severity: 'warning', field: 'comment', text: found, message: `${found} is personal data; it is left out.`, mend: 'Name the institution in the file, and a page for questions.',
      becomes: { note: withoutPersonalData(note) },
    };
  },
};
