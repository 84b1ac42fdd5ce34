import type { Unit } from '#model/codelist.ts';
import type { Institution } from '#model/institution.ts';
import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { nameIn, wordingIn } from './localized.ts';

export type Names = TextsFile['units'];
type Named = { readonly id: string; readonly title: LocalizedText; readonly short?: LocalizedText | undefined };

/** Titles and short names by id, in one language. */
export function namesOf(entries: readonly Named[], language: Language): Names {
  return Object.fromEntries(
    entries.map(({ id, title, short }) => [
      id,
      short === undefined ? { title: nameIn(title, language) } : { title: nameIn(title, language), short: nameIn(short, language) },
    ]),
  );
}

/** Names of institutions; the short one is its short name, else its abbreviation in this language. */
export function institutionNames(institutions: readonly Institution[], language: Language): Names {
  return Object.fromEntries(
    institutions.map(({ id, name, short, abbreviation }) => {
      const brief = [short, abbreviation].flatMap((text) => (text === undefined ? [] : (wordingIn(text, language) ?? [])))[0];
      const title = nameIn(name, language);
      return [id, brief === undefined ? { title } : { title, short: brief }];
    }),
  );
}

/** Names of units by code: in full, and as printed after a number. */
export function unitNames(units: readonly Unit[], language: Language): Names {
  return Object.fromEntries(units.map(({ code, text, long }) => [code, { title: long[language], short: text[language] }]));
}
