import { sha256Hex } from '#lib/sha256.ts';
import type { Check } from '../check-context.ts';
import { localizedTexts } from '../localized-texts.ts';
import { isRecord } from '../raw-value.ts';
import { warningAt } from '../spot.ts';

/** First 6 hex digits of the SHA-256 of the NFC English text a translation was made from. */
export function basisOf(english: string): string {
  return sha256Hex(english.normalize('NFC')).slice(0, 6);
}

/** The English text was changed after it was translated. */
export const translationDrift: Check = ({ yamls }) =>
  localizedTexts(yamls).flatMap(({ yaml, path, text }) => {
    const basis = text['basis'];
    if (!isRecord(basis)) return [];
    const current = basisOf(text.en);
    return Object.entries(basis).flatMap(([language, hash]) => {
      if (typeof hash !== 'string' || hash === current || text[language] === null) return [];
      const words = {
        value: text[language],
        message: `The ${language} text was translated from another English text.`,
        mend: `Compare it with the English text, then set its basis to ${current}.`,
      };
      return [warningAt('translation-drift', yaml.spot([...path, 'basis', language]), words)];
    });
  });
