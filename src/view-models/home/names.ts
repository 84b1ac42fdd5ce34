import { joinLaoWords } from '#i18n/lao-words.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';

type Names = HomeTextsFile['plans'];

/** The short name of something, else its title, else its id: a name is never blank. No line breaks inside a Lao keyword. */
export function shortName(names: Names, id: string): string {
  const name = names[id];
  return joinLaoWords(name?.short ?? name?.title ?? id);
}

/** The full name, else the id. */
export function fullName(names: Names, id: string): string {
  return joinLaoWords(names[id]?.title ?? id);
}
