import { sha256Hex } from '#lib/sha256.ts';
import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import { spokenLanguage, type SpokenText } from '#model/spoken-text.ts';

/** The wording in a language; null where none was found. */
export function wordingIn(text: LocalizedText, language: Language): string | null {
  return text[language] ?? null;
}

/** The wording in a language, else the English original: for names, which have to be called something. */
export function nameIn(text: LocalizedText, language: Language): string {
  return wordingIn(text, language) ?? text.en;
}

/** The words of a text that may not be translated; `language` = theirs, where it is not the wanted one. */
export function spokenIn(text: SpokenText, wanted: Language): { readonly text: string | null; readonly language: Language | null } {
  const language = spokenLanguage(text, wanted);
  return { text: language === null ? null : (text[language] ?? null), language: language === wanted ? null : language };
}

/** Whether a translation is missing, or was made from another English wording than the present one. */
export function isUntranslated(text: LocalizedText, language: Language): boolean {
  if (language === 'en') return false;
  const basis = text.basis?.[language];
  return wordingIn(text, language) === null || (basis !== undefined && basis !== basisOf(text.en));
}

/** The mark of an English wording that translations are made from. */
function basisOf(english: string): string {
  return sha256Hex(english.normalize('NFC')).slice(0, 6);
}
