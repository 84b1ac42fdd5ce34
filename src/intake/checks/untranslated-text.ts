import type { Check } from '../check-context.ts';
import { localizedTexts } from '../localized-texts.ts';
import { warningAt } from '../spot.ts';

/** English words in a place for Lao or Vietnamese; names and abbreviations may stay as they are. */
export const untranslatedText: Check = ({ yamls }) =>
  localizedTexts(yamls).flatMap(({ yaml, path, text }) =>
    (['lo', 'vi'] as const).flatMap((language) => {
      const translation = text[language];
      if (typeof translation !== 'string' || !isSentence(translation)) return [];
      const isForeign = language === 'lo' ? !/\p{Script=Lao}/u.test(translation) : translation === text.en;
      if (!isForeign) return [];
      const words = {
        value: translation,
        message: `The ${language} text is not translated.`,
        mend: 'Translate it; write null where no official wording exists.',
      };
      return [warningAt('untranslated-text', yaml.spot([...path, language]), words)];
    }),
  );

/** Three words in small letters are more than a name. */
function isSentence(text: string): boolean {
  return (text.match(/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu) ?? []).length >= 3;
}
