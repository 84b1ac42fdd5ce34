import { sha256Hex } from '#lib/sha256.ts';
import type { LocalizedText } from '#model/localized-text.ts';

/** A text in the three languages, with the marks that say which English wording the translations were made from. */
export function text(en: string, lo: string, vi: string): LocalizedText {
  const basis = sha256Hex(en.normalize('NFC')).slice(0, 6);
  return { en, lo, vi, basis: { lo: basis, vi: basis } };
}
