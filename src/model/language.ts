import * as z from 'zod/mini';

/** The interface languages; Lao first, because it is the default. */
export const languages = ['lo', 'en', 'vi'] as const;

export const languageSchema = z.enum(languages);

/** A language of the interface and of the dataset's texts. */
export type Language = (typeof languages)[number];

/** Says whether a string is one of the interface languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
