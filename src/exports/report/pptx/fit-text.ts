import { textWidth } from '#view-models/figure/text-width.ts';
import { brokenLines } from '../../broken-lines.ts';

/** A box in inches and the sizes a text may have in it, largest first, in points. */
export type TextBox = { readonly width: number; readonly height: number; readonly sizes: readonly number[]; readonly isBold?: boolean };
export type FittedText = { readonly text: string; readonly size: number; readonly isCut: boolean };

const laoLine = 1.6;
const latinLine = 1.35;
const clusters = /[\u0EC0-\u0EC4]?[^\u0EC0-\u0EC4][\u0EB0-\u0EBC\u0EC8-\u0ECE]*/gs;

/** How high a line of a text is, as a share of its size: Lao marks stand above and below. */
export function lineHeight(text: string): number {
  return /[\u0E80-\u0EFF]/.test(text) ? laoLine : latinLine;
}

/** Lines a text takes in a width of so many points. */
export function lineCount(text: string, width: number, size: number, isBold = false): number {
  return brokenLines(text, { width, size, isBold, measure: textWidth }).reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size, isBold) / width)), 0);
}

/** The largest size at which the text stays in its box; at the smallest, what does not fit is cut with '…'. */
export function fitText(text: string, box: TextBox): FittedText {
  for (const size of box.sizes) {
    if (fits(text, size, box)) return { text, size, isCut: false };
  }
  const size = box.sizes.at(-1) ?? 12;
  const letters = text.match(clusters) ?? [];
  let least = 0;
  let most = letters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(shortened(letters, middle), size, box)) least = middle;
    else most = middle - 1;
  }
  return { text: shortened(letters, least), size, isCut: true };
}

function shortened(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}

function fits(text: string, size: number, { width, height, isBold = false }: TextBox): boolean {
  const points = width * 72;
  // More letters than the box could hold at their narrowest: no need to break them into lines.
  if (text.length * size * 0.12 > points * (height * 72 / size)) return false;
  return lineCount(text, points, size, isBold) * size * lineHeight(text) <= height * 72;
}
