import type { CellRule } from '../cell-rule.ts';

/** First digit of each script that figures in Laos are written in beside 0 to 9: Lao, Thai, full width. */
const zeros = [0x0ed0, 0x0e50, 0xff10];

/** The text with digits 0 to 9. */
export function westernDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Lao and Thai digits. */
export const foreignDigits: CellRule = {
  id: 'foreign-digits',
  look: (text) => {
    const written = westernDigits(text);
    return written === text ? null : { severity: 'note', text: written, names: { written }, message: `The number is written in other digits and read as ${written}.`, mend: 'Nothing needs doing, if that is right.' };
  },
};
