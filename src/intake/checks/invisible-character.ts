import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';
import { textMatches } from '../text-matches.ts';

/** Zero-width spaces and joiners, soft hyphens, direction marks, control characters and the sign for a broken one. */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\uFFFD]/gu;

/** Characters nobody sees keep equal words from being equal. */
export const invisibleCharacter: Check = ({ sources }) =>
  textMatches(sources, invisible).map(({ spot, value }) => {
    const code = `U+${(value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return errorAt('invisible-character', spot, {
      value: code,
      message: `The text holds the invisible or broken character ${code}.`,
      mend: 'Remove it; line breaks between Lao words are made when a page is drawn.',
    });
  });
