import { foldLaoLetters } from './lao-letters.ts';

/** Spellings met in Lao official texts and the press, and the official one each is searched as. */
const spellings: readonly (readonly [string, string])[] = [
  ['ດີຈີຕອນ', 'ດິຈິຕອນ'],
  ['ດິຈີຕອນ', 'ດິຈິຕອນ'],
  ['ດີຈິຕອນ', 'ດິຈິຕອນ'],
  ['ອິນເຕີເນດ', 'ອິນເຕີເນັດ'],
  ['ອິນເທີເນັດ', 'ອິນເຕີເນັດ'],
  ['ອິນເຕີເນັດ໌', 'ອິນເຕີເນັດ'],
  ['ເຕັກໂນໂລຢີ', 'ເຕັກໂນໂລຊີ'],
  ['ເຕັກໂນໂລຍີ', 'ເຕັກໂນໂລຊີ'],
  ['ເທັກໂນໂລຊີ', 'ເຕັກໂນໂລຊີ'],
  ['ເອເລັກໂຕຼນິກ', 'ເອເລັກໂຕຣນິກ'],
  ['ເອເລັກໂຕນິກ', 'ເອເລັກໂຕຣນິກ'],
  ['ເອເລັກໂທຣນິກ', 'ເອເລັກໂຕຣນິກ'],
  ['ອອນໄລນ໌', 'ອອນລາຍ'],
  ['ແພລັດຟອມ', 'ແພລດຟອມ'],
  ['ແພຼັດຟອມ', 'ແພລດຟອມ'],
  ['ຄອມພິວເຕີ້', 'ຄອມພິວເຕີ'],
  ['ໂທລະທັດ', 'ໂທລະພາບ'],
];

const official = new Map(spellings.map(([variant, word]) => [foldLaoLetters(variant), foldLaoLetters(word)]));

const anyVariant = new RegExp([...official.keys()].filter((variant) => official.get(variant) !== variant).join('|'), 'g');

/** Writes the variants of a list of Lao words as the official spelling; the text must have passed `foldLaoLetters`. */
export function foldLaoSpellings(text: string): string {
  return text.replaceAll(anyVariant, (variant) => official.get(variant) ?? variant);
}
