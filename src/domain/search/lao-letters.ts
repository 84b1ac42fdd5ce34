/**
 * One form for Lao letters that are typed or encoded in several ways: no tone marks (so their order does not matter), old and new
 * spelling of the h-letters alike (ຫຼ = ຫລ, ໜ = ຫນ, ໝ = ຫມ), one ຳ, one ແ, digits 0-9. Leaves other scripts as they are.
 */
export function foldLaoLetters(text: string): string {
  return text
    .replaceAll(/[\u0EC8-\u0ECC]/g, '')
    .replaceAll('\u0EBC', '\u0EA5')
    .replaceAll('\u0EDC', '\u0EAB\u0E99')
    .replaceAll('\u0EDD', '\u0EAB\u0EA1')
    .replaceAll('\u0ECD\u0EB2', '\u0EB3')
    .replaceAll('\u0EC0\u0EC0', '\u0EC1')
    .replaceAll(/[\u0ED0-\u0ED9]/g, (digit) => String(digit.charCodeAt(0) - 0x0ed0));
}
