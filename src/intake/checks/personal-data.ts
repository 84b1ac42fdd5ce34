import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

const kinds = [
  { name: 'an e-mail address', pattern: /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi },
  { name: 'a telephone number', pattern: /(?<![\w/.+-])\+\d{2,3}(?:[ .()-]{0,2}\d){7,11}(?!\d)/g },
] as const;

/** The dataset is published: it names institutions, never a person's address or number. */
export const personalData: Check = ({ sources }) =>
  kinds.flatMap(({ name, pattern }) =>
    textMatches(sources, pattern).map(({ spot, value }) =>
      errorAt('personal-data', spot, {
        value,
        message: `This is ${name}, which is personal data.`,
        mend: 'Remove it; name the institution and a page for questions instead.',
      }),
    ),
  );
