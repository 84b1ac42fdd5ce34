import { compareCodePoints } from '#lib/compare-code-points.ts';
import { plainText } from './lao-words.ts';

/** Consonants as the Lao alphabet has them, which is not the order of their code points. */
const laoConsonants = 'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ';
/** A vowel that is written before the consonant it is spoken after. */
const leadingVowel = /([\u0EC0-\u0EC4])([\u0E81-\u0EAE])/g;
const laoTones = /[\u0EC8-\u0ECC]/;
const laoLetter = /[\u0E80-\u0EFF]/;
/** Marks that make a letter of its own: ă, then â ê ô, then ơ ư. */
const ownLetterMarks = ['\u0306', '\u0302', '\u031B'];
const anyMark = /[\u0300-\u036F]/;
const lettersPerLatin = 4;
const behindLatin = 1000;

/** Orders names as a dictionary does, equally in every browser: Lao by consonant and vowel, Vietnamese with its own letters, tones last. */
export function compareNames(left: string, right: string): number {
  const [one, other] = [weightsOf(left), weightsOf(right)];
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length || compareCodePoints(left, right);
}

/** One number a letter; tones and other marks have none. */
function weightsOf(name: string): readonly number[] {
  const weights: number[] = [];
  for (const sign of spelt(name)) {
    if (ownLetterMarks.includes(sign)) weights.push((weights.pop() ?? 0) + 1 + ownLetterMarks.indexOf(sign));
    else if (!anyMark.test(sign) && !laoTones.test(sign)) weights.push(weightOf(sign));
  }
  return weights;
}

/** Letters and marks apart, in the order in which they count. */
function spelt(name: string): string {
  return plainText(name)
    .replaceAll('ໜ', 'ຫນ')
    .replaceAll('ໝ', 'ຫມ')
    .replaceAll('\u0EBC', 'ລ')
    .replaceAll(leadingVowel, '$2$1')
    .toLowerCase()
    .replaceAll('đ', 'd\u0306')
    .normalize('NFD');
}

function weightOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (!laoLetter.test(sign)) return sign >= 'a' && sign <= 'z' ? code * lettersPerLatin : code;
  const place = laoConsonants.indexOf(sign);
  return behindLatin + (place === -1 ? code : place);
}
