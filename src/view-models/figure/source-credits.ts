import type { Locale } from '#i18n/locale.ts';
import type { PublishedSource } from '#model/indicator-file.ts';
import { termsWords } from '../terms-words.ts';

type CreditedSource = Pick<PublishedSource, 'publisher' | 'licence'>;

/** 'publisher (licence)' of the sources of a figure, each once; terms that are no licence in words. */
export function sourceCredits(sources: readonly CreditedSource[], locale: Locale): readonly string[] {
  return [...new Set(sources.map(({ publisher, licence }) => `${publisher} (${termsWords(licence.id, locale) ?? licence.id})`))];
}
