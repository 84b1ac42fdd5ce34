import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

/** Words that machine translation tears apart. */
export const tornWords: readonly string[] = ['ກຳ ລັງ', 'ເປົ້າ ໝາຍ', 'ສຳ ລັບ', 'ດຳ ເນີນ', 'ກຳ ນົດ', 'ຈຳ ນວນ', 'ນຳ ໃຊ້', 'ປະ ເທດ', 'ຂໍ້ ມູນ', 'ດິ ຈິ ຕອນ', 'ດິຈິ ຕອນ'];

const slips = [
  { pattern: /\u0ECD[\u0EC8-\u0ECB]?\u0EB2/g, message: 'The vowel ຳ is written as two characters.', mend: 'Write ຳ (U+0EB3), after the tone mark.' },
  { pattern: /\u0EB3[\u0EC8-\u0ECB]/g, message: 'A tone mark stands after ຳ.', mend: 'Write the tone mark before ຳ, as in ນ້ຳ.' },
  { pattern: new RegExp(tornWords.join('|'), 'g'), message: 'A space tears a Lao word apart.', mend: 'Remove the space.' },
  { pattern: /(?<=\p{Script=Lao}) +ໆ/gu, message: 'A space stands before ໆ.', mend: 'Write ໆ against the word it repeats, as in ຕ່າງໆ.' },
  { pattern: /[໐-໙]+/g, message: 'Lao digits are not used in the dataset.', mend: 'Write the digits 0 to 9.' },
];

/** Lao as it is written today, so that search and line breaking find its words. */
export const laoSpelling: Check = ({ sources }) =>
  slips.flatMap(({ pattern, message, mend }) =>
    textMatches(sources, pattern).map(({ spot, value }) => errorAt('lao-spelling', spot, { value, message, mend })),
  );
