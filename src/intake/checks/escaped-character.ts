import type { Check } from '../check-context.ts';
import { walk } from '../raw-value.ts';
import { errorAt } from '../spot.ts';

/** As in `invisible-character`, and halves of characters, which only an escape can write. */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/u;

/** In quotes, YAML writes any character as an escape such as "\u202E": no reviewer sees it, and no search of the file finds it. */
export const escapedCharacter: Check = ({ sources, yamls }) => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
      const found = typeof value === 'string' ? (hidden.exec(value)?.[0] ?? null) : null;
      // What stands there as it is has its finding already.
      if (found === null || texts.get(yaml.path)?.includes(found) === true) return [];
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const words = {
        value: code,
        message: `The text holds the character ${code}, written as an escape, which nobody sees on the page.`,
        mend: 'Remove it; the direction of a text and its line breaks are made when a page is drawn.',
      };
      return [errorAt('escaped-character', yaml.spot(path), words)];
    }),
  );
};
