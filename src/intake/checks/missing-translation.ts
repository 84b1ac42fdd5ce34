import { languages } from '#model/language.ts';
import type { Check } from '../check-context.ts';
import { localizedTexts, type FoundText } from '../localized-texts.ts';
import { errorAt } from '../spot.ts';

/** Every text stands in every language; `null` says on purpose that no wording was found. */
export const missingTranslation: Check = ({ yamls, dataset: { config } }) =>
  localizedTexts(yamls).flatMap((found) =>
    (config?.languages ?? languages).flatMap((language) => {
      const text = found.text[language];
      if (text === null || (typeof text === 'string' && text.trim() !== '')) return [];
      // A value of another type breaks the schema and is reported there.
      return text !== undefined && typeof text !== 'string' ? [] : [refused(found, language)];
    }),
  );

function refused({ yaml, path, text }: FoundText, language: string) {
  return errorAt('missing-translation', yaml.spot([...path, language]), {
    value: text.en,
    message: `The text has no "${language}".`,
    mend: `Add "${language}:" with the translation, or null where no official wording exists.`,
  });
}
