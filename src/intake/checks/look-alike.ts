import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

/** Letters of Cyrillic and Greek that are drawn as Latin ones. */
const disguised = 'АВЕЗІЈКМНОРСТУХЅаеіјорсухѕѵһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι';

const foreign = String.raw`\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Lisu}`;
const latinOrLao = /[\p{Script=Latin}\p{Script=Lao}]/u;
const otherAlphabet = new RegExp(`[${foreign}]`, 'u');
const onlyDisguised = new RegExp(`^[${disguised}]{2,}$`, 'u');
/** Letters and digits of another width or weight: ＡＢＣ, 𝐀𝐁𝐂, 𝟏𝟐𝟑. */
const variants = String.raw`\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}`;
const variant = new RegExp(`[${variants}]`, 'u');
/** Words with a letter that Latin and Lao do not have: in most files there are none. */
const strangeWord = new RegExp(`[\\p{L}\\p{M}\\p{N}]*[${foreign}${variants}][\\p{L}\\p{M}\\p{N}]*`, 'gu');
const strange = new RegExp(`[${foreign}${variants}]`, 'u');

/** A word with letters that only look like those of its language is another word: no search finds it, and two names that look alike are two. */
export const lookAlike: Check = ({ sources }) =>
  textMatches(sources.filter(({ text }) => strange.test(text)), strangeWord)
    .filter(({ value }) => variant.test(value) || onlyDisguised.test(value) || (latinOrLao.test(value) && otherAlphabet.test(value)))
    .map(({ spot, value }) =>
      errorAt('look-alike', spot, {
        value,
        message: `The word "${value}" holds letters of another alphabet that look like those of its language.`,
        mend: 'Type the word anew on the keyboard of its language.',
      }),
    );
