import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

/** The dataset is published: it names institutions, never a person's address. */
export const personalData: Check = ({ sources }) =>
  textMatches(sources, /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi).map(({ spot, value }) =>
    errorAt('personal-data', spot, {
      value,
      message: 'This is an e-mail address, which is personal data.',
      mend: 'Remove it; name the institution and a page for questions instead.',
    }),
  );
