import type { Language } from '#model/language.ts';
import { loadCatalogue, type MessageArea } from './catalogue.ts';
import { createLocale, type Locale } from './locale.ts';

/** Loads a locale for one screen: the shell's words and those of the screen. */
export async function loadLocale(language: Language, areas: readonly MessageArea[]): Promise<Locale> {
  return createLocale(language, await loadCatalogue(language, ['shell', 'words', ...areas]));
}
