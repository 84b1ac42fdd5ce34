const laoDigits = '໐໑໒໓໔໕໖໗໘໙';
const unseen = /[\p{Cc}\p{Cf}\uFFFD]/gu;

/**
 * Text as people type it -> as the dataset keeps it: composed characters, plain spaces, digits 0 to 9, and the vowel ຳ as one
 * character after its tone mark. What was meant stays what it was.
 */
export function writtenText(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/[໐-໙]/g, (digit) => String(laoDigits.indexOf(digit)))
    .replaceAll(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3')
    .replaceAll(/\u0EB3([\u0EC8-\u0ECB])/g, '$1\u0EB3')
    .replaceAll(/(?<=\p{Script=Lao}) +ໆ/gu, 'ໆ')
    .trim();
}
