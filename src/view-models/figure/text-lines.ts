import { textWidth } from './text-width.ts';

/** Where a line may end: after a space, or at the edge of a Lao word of the list. */
const pieces = /[^ \u200B]*[ \u200B]?/g;
/** A vowel before its consonant, the consonant, and its marks: never separated. */
const clusters = /[\u0EC0-\u0EC4]?[^\u0EC0-\u0EC4][\u0EB0-\u0EBC\u0EC8-\u0ECE\u2060]*/g;

/** Cuts a text into at most so many lines of a figure; what does not fit ends in '…'. A Lao clause longer than a line is cut between letters. */
export function textLines(text: string, width: number, size: number, isBold: boolean, most: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), size, isBold) <= width;
  const lines: string[] = [''];
  for (const piece of (text.match(pieces) ?? []).flatMap((whole) => (fits(whole) ? [whole] : (whole.match(clusters) ?? [whole])))) {
    const last = lines.at(-1) ?? '';
    if (last === '' || fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  return lines.length <= most ? shown : shown.map((line, index) => (index === most - 1 ? shortened(line, fits) : line));
}

/** The line with '…', shorter by as many letters as the sign needs. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = line.match(clusters) ?? [line];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
