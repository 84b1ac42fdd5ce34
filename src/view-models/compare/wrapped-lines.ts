import { textWidth } from '../figure/text-width.ts';

/** Where a Lao syllable surely begins: at a vowel written before its consonant; words that must stay whole are held by joiners. */
const laoSyllable = /(?<![\u2060\u0EC0-\u0EC4])(?=[\u0EC0-\u0EC4])|\u200B/;

/** A text cut into lines no longer than `width` pixels, at spaces, and inside Lao phrases at syllables; `indent` shortens the first. */
export function wrappedLines(text: string, size: number, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function piecesOf(text: string): readonly string[] {
  return text.split(/(?<= )/).flatMap((word) => word.split(laoSyllable));
}
