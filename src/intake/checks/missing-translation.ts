import { languages } from '#model/language.ts';
import type { Check } from '../check-context.ts';
import { localizedTexts, type FoundText } from '../localized-texts.ts';
import { errorAt } from '../spot.ts';

/**
 * Every text stands in every language; `null` says on purpose that no official wording was found, which cannot be so for the
 * texts the dataset writes itself.
 */
export const missingTranslation: Check = ({ yamls, dataset: { config } }) =>
  localizedTexts(yamls).flatMap((found) =>
    (config?.languages ?? languages).flatMap((language) => {
      const text = found.text[language];
      if (text === null) return isOwnText(found) ? [refused(found, language)] : [];
      if (typeof text === 'string' && text.trim() !== '') return [];
      // A value of another type breaks the schema and is reported there.
      return text !== undefined && typeof text !== 'string' ? [] : [refused(found, language)];
    }),
  );

/** The title and the definition of an indicator are the dataset's own words. */
function isOwnText({ yaml, path }: FoundText): boolean {
  return yaml.path.startsWith('indicators/') && (path[0] === 'title' || path[0] === 'definition');
}

function refused(found: FoundText, language: string) {
  const { yaml, path, text } = found;
  const or = isOwnText(found) ? '' : ', or null where no official wording exists';
  return errorAt('missing-translation', yaml.spot([...path, language]), {
    value: text.en,
    message: `The text has no "${language}".`,
    mend: `Add "${language}:" with the translation${or}.`,
  });
}
