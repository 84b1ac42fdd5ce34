/**
 * Lao words that the dictionaries of browsers cut inside, mostly loanwords and names. The longer of two words that begin alike
 * wins, whatever their order here.
 */
export const laoWords: readonly string[] = [
  // 'Digital' in its four spellings, and the vocabulary of the plans
  'ດິຈິຕອນ ດິຈິຕ໋ອນ ດີຈີຕອນ ດິຈີຕອນ ອິນເຕີເນັດ ອິນເຕີເນດ ອິນເທີເນັດ ເຕັກໂນໂລຊີ',
  'ເອເລັກໂຕຣນິກ ເອເລັກໂຕຼນິກ ເອເລັກໂຕນິກ ອອນລາຍ ອອນໄລນ໌ ອອບລາຍ ໄຊເບີ ໄອຊີທີ',
  'ໂທລະຄົມມະນາຄົມ ໂທລະຄົມ ໂທລະທັດ ມືຖື ເຄືອຂ່າຍ ສະມາດໂຟນ ບຣອດແບນ ປັນຍາປະດິດ ທັກສະ',
  // Computing
  'ຄອມພິວເຕີ ເຊີເວີ ເວັບໄຊ ອີເມວ ດາວໂຫຼດ ອັບໂຫຼດ ໂຫຼດ ອັບເດດ ຊອບແວ ຮາດແວ ໂປຣແກຣມ',
  'ແອັບພລິເຄຊັນ ເມຕາເດຕາ ແບບຟອມ ແພລດຟອມ ບລັອກເຊນ ສະຕາດອັບ ວິດີໂອ ວີດີໂອ ເຟສບຸກ',
  // Administration and statistics
  'ວິໄສທັດ ມາດຕະການ ນິຕິກຳ ທຸລະກຳ ງົບປະມານ ສື່ສານ ຄົ້ນຄວ້າ ປະສິດທິພາບ ສະກັດກັ້ນ',
  'ສະຫວັດດີການ ໂຍທາທິການ ສະຖານະການ ສະຖານະພາບ ສະຖານະ ໄຕມາດ ໂລຈິສຕິກ ອາຊຽນ ຕົວຊີ້ວັດ ເທື່ອຄົນ',
  // Provinces
  'ຜົ້ງສາລີ ຫຼວງນ້ຳທາ ອຸດົມໄຊ ບໍ່ແກ້ວ ຫຼວງພະບາງ ຫົວພັນ ໄຊຍະບູລີ ຊຽງຂວາງ ບໍລິຄຳໄຊ',
  'ຄຳມ່ວນ ສະຫວັນນະເຂດ ສາລະວັນ ເຊກອງ ຈຳປາສັກ ອັດຕະປື ໄຊສົມບູນ',
].flatMap((line) => line.split(' '));

const wordJoiner = '\u2060';
const zeroWidthSpace = '\u200B';

const anyLao = /[\u0E80-\u0EFF]/;
/** A vowel before its consonant, the consonant, and every mark above, below or fused with it: never separated. */
const cluster = /[\u0EC0-\u0EC4]?[^\u0EC0-\u0EC4][\u0EB1\u0EB3-\u0EBC\u0EC8-\u0ECE]*/g;
/** A Lao letter or mark that can end a word: all but the vowels written before their consonant. */
const wordEnd = /[\u0E81-\u0EBD\u0EC6-\u0ECE\u0EDC-\u0EDF]/;
/** A Lao letter that can begin a word: a consonant or a vowel written before it. */
const wordStart = /[\u0E81-\u0EAE\u0EC0-\u0EC4\u0EDC-\u0EDF]/;
/** A vowel or mark that belongs to the letter before it. */
const continuesWord = /[\u0EB0-\u0EBD\u0EC8-\u0ECE]/;
const leadingVowel = /[\u0EC0-\u0EC4]/;
/** Between two words of the list, one of each. */
const twoSpaces = /\u200B{2}/g;
/** The dash of 2021–2025, and the hyphen of titles that write 2021-2025: a line would end behind it. */
const range = /(?<=\d)[–-](?=\d)/g;
/** The hyphen of E-Office and G-Net: a single letter does not stand alone at the end of a line. */
const letterHyphen = /(?<![A-Za-z])[A-Z]-(?=[A-Za-z])/g;
const repetitionMark = /([\u0E80-\u0EFF])\u0EC6/g;

const anyWord = new RegExp(laoWords.toSorted((one, other) => other.length - one.length).join('|'), 'g');

/** The text as it is stored, searched, copied and exported: without word joiners and zero-width spaces. */
export function plainText(text: string): string {
  return text.replaceAll(/[\u2060\u200B]/g, '');
}

/**
 * Text for the screen in which no line ends inside a word of the list: its letters are held by U+2060. At its edges a U+200B tells
 * the browser where the neighbours end, else its dictionary cuts those instead (ເສດຖະ|ກິດ before ດິຈິຕອນ). The repetition mark
 * stays with its word, the end of a range with its beginning, and E-Office is one word. Joining twice is joining once.
 */
export function joinLaoWords(text: string): string {
  if (!anyLao.test(text)) return text;
  return plainText(text)
    .replaceAll(anyWord, (word, position: number, whole: string) =>
      joinedWord(word, whole.charAt(position - 1), whole.charAt(position + word.length)),
    )
    .replaceAll(twoSpaces, zeroWidthSpace)
    .replaceAll(repetitionMark, `$1${wordJoiner}\u0EC6`)
    .replaceAll(range, `$&${wordJoiner}`)
    .replaceAll(letterHyphen, `$&${wordJoiner}`);
}

function joinedWord(word: string, before: string, after: string): string {
  if (leadingVowel.test(before) || continuesWord.test(after)) return word;
  const letters = (word.match(cluster) ?? [word]).join(wordJoiner);
  return (wordEnd.test(before) ? zeroWidthSpace : '') + letters + (wordStart.test(after) ? zeroWidthSpace : '');
}
