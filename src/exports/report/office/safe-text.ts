const opens = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const isolates = /[\u2066-\u2068]/;

/**
 * A text of the dataset as an office file may hold it: without the characters XML does not know, and with every change of
 * direction closed where it began, so that it turns no words but its own. Signs that mean something elsewhere stay what they are.
 */
export function safeText(text: string): string {
  const known = [...text.normalize('NFC').replaceAll(/\r\n?/g, '\n')].filter(isKnown).join('');
  return known + closings(known);
}

/** The lines of a text: office programs keep a line end as a paragraph or not at all. */
export function textParagraphs(text: string): readonly string[] {
  return text.split(/[\n\u2028\u2029\v\f\r]+/).map((line) => safeText(line).trim()).filter((line) => line !== '');
}

/** Tab and line end are the only control characters that may stay. */
function isKnown(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === '\t' || character === '\n';
  if (code >= 0x7f && code <= 0x9f) return false;
  return code < 0xd800 || (code > 0xdfff && (code & 0xfffe) !== 0xfffe);
}

function closings(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (opens.test(character)) open.push(isolates.test(character) ? '\u2069' : '\u202C');
    else if (open.at(-1) === character) open.pop();
  }
  return open.toReversed().join('');
}
