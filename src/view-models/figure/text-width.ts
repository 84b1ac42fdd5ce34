const narrow = /[iljtfrI.,:;|!'()[\] ]/;
const wide = /[mwMW@%]/;
const capital = /[A-ZĐ0-9+−–]/;
/** Lao vowels and tone marks above and below the line take no room of their own. */
const noWidth = /[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u200B\u2060\u0300-\u036F]/;
const lao = /[\u0E80-\u0EFF]/;

/** An estimate, rather too wide than too narrow, of how long a text is in the figure's font: good enough to keep labels apart. */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (isBold ? 1.08 : 1);
}

function emsOf(letter: string): number {
  if (noWidth.test(letter)) return 0;
  if (lao.test(letter)) return 0.62;
  if (narrow.test(letter)) return 0.33;
  if (wide.test(letter)) return 0.88;
  return capital.test(letter) ? 0.63 : 0.58;
}
