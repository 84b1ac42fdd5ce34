import { textWidth } from '../figure/text-width.ts';

/** A letter with the marks that stand on it. */
const letters = /[\u0EC0-\u0EC4]?[^\u0EC0-\u0EC4][\u0EB1\u0EB3-\u0EBC\u0EC8-\u0ECE\u0300-\u036F\u2060]*/g;

/** A text that fits into a line, cut at a letter and marked where it is too long; the table has it whole. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let short = '';
  for (const letter of text.match(letters) ?? []) {
    if (textWidth(`${short}${letter}…`, size) > width) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
