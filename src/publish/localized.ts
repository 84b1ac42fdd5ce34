import { sha256Hex } from '#lib/sha256.ts';
import { type Language } from '#model/language.ts';
import { type LocalizedText } from '#model/localized-text.ts';

/** The wording in a language; null where none was found. */
export function wordingIn(text: LocalizedText, language: Language): string | null {
  return text[language] ?? null;
}

/** The wording in a language, else the English original: for names, which have to be called something. */
export function nameIn(text: LocalizedText, language: Language): string {
  return wordingIn(text, language) ?? text.en;
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
