import type { Language } from '#model/language.ts';
import { createFormatters } from './formatters.ts';
import type { Formatters } from './formatters-of.ts';
import type { Catalogue } from './message.ts';
import { createTranslate, type Translate } from './translate.ts';

/** A language with everything that speaks it: messages and formats. Passed to every view model. */
export type Locale = {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Formatters;
};

/** Puts a locale together from the messages that were loaded for the screen. */
export function createLocale(language: Language, catalogue: Catalogue): Locale {
  return { language, t: createTranslate(catalogue), format: createFormatters(language) };
}
