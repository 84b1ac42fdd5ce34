/**
 * Texts as they are compared with what a reader extracts from a file: NFC, without white space and joiners, the Lao vowel am written
 * as one letter whatever the file holds. What this leaves alone must be equal.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/g, '')
    .replaceAll(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3');
}

/** The same without the signs that the fonts of Office programs lack: each program draws them with a font of its own, off the line. */
export function comparableOffTheLine(text: string): string {
  return comparable(text).replaceAll(/[−→←↑↓×÷≤≥≠≈±Σ√∞]/g, '');
}
