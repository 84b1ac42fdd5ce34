/** Disarmed against formulas, as spreadsheets and our own downloads write it: an apostrophe before the sign. */
const disarmed = /^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The text of a cell without the apostrophe that keeps programs from taking it for a formula. */
export function withoutDisarming(text: string): string {
  return text.startsWith("'") ? text.replace(disarmed, '') : text;
}
