import { languages } from '#model/language.ts';
import type { Check } from '../check-context.ts';
import { isRecord, walk } from '../raw-value.ts';
import { warningAt } from '../spot.ts';

/** A decision is published in the words of the meeting; the languages it still lacks are named, so that somebody translates it. */
export const untranslatedDecision: Check = ({ yamls, dataset: { config } }) =>
  yamls
    .filter(({ path }) => path.startsWith('reviews/'))
    .flatMap((yaml) =>
      Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
        const isDecisionText = path[0] === 'decisions' && (path.at(-1) === 'text' || path.at(-1) === 'result') && isRecord(value);
        if (!isDecisionText) return [];
        const lacking = (config?.languages ?? languages).filter((language) => (value[language] ?? null) === null);
        return lacking.map((language) =>
          warningAt('missing-translation', yaml.spot([...path, language]), {
            value: languages.map((written) => value[written]).find((text) => typeof text === 'string'),
            message: `The decision has not been translated into "${language}" yet.`,
            mend: `Add its wording under "${language}:"; until then it is shown in the language it was taken in.`,
          }),
        );
      }),
    );
