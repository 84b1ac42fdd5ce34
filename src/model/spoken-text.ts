import * as z from 'zod/mini';
import { languages, type Language } from './language.ts';

/**
 * Text in the words it was spoken in: one language at least. `null` says that it has not been translated yet, also into English:
 * what a meeting decides in Lao is published in Lao before anybody has translated it.
 */
export const spokenTextSchema = z
  .strictObject({
    en: z.nullable(z.string()),
    lo: z.optional(z.nullable(z.string())),
    vi: z.optional(z.nullable(z.string())),
    basis: z.optional(z.strictObject({ lo: z.optional(z.string()), vi: z.optional(z.string()) })),
  })
  .check(z.refine((text) => spokenLanguage(text) !== null, { error: 'no wording in any language' }));

export type SpokenText = z.infer<typeof spokenTextSchema>;

/** English first: it is the language translations are made from. */
const fallbacks: readonly Language[] = ['en', ...languages.filter((language) => language !== 'en')];

/** The language a text can be read in, the wanted one if there is a choice; null for a text without words. */
export function spokenLanguage(text: Readonly<Partial<Record<Language, string | null | undefined>>>, wanted: Language = 'en'): Language | null {
  return [wanted, ...fallbacks].find((language) => (text[language] ?? '').trim() !== '') ?? null;
}
