import { isLanguage, type Language } from '#model/language.ts';

/** The first of the reader's languages that the site speaks; Lao where none is. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'lo';
}
