import { languages } from '#model/language.ts';
import type { Check } from '../check-context.ts';
import { warningAt } from '../spot.ts';

/** Two indicators of one title cannot be told apart in a list. */
export const sameTitle: Check = ({ dataset: { indicators }, at }) =>
  languages.flatMap((language) => {
    const first = new Map<string, string>();
    return indicators.flatMap((indicator) => {
      const title = indicator.title[language];
      if (title === null || title === undefined) return [];
      const key = title.trim().toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, indicator.id);
        return [];
      }
      const words = {
        value: title,
        message: `The indicator "${other}" has the same title in "${language}".`,
        mend: 'Say in the title what makes the two different.',
      };
      return [warningAt('same-title', at(indicator, ['title', language]), words)];
    });
  });
