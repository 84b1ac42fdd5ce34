import type { Locale } from '#i18n/locale.ts';
import type { PublishedSource } from '#model/indicator-file.ts';
import { sourceCredits } from '../../figure/source-credits.ts';

/** 'publisher (licence)' of the sources in use, each once. */
export function sourceNames(sources: readonly PublishedSource[], used: readonly string[], locale: Locale): readonly string[] {
  const ids = new Set(used);
  return sourceCredits(sources.filter(({ id }) => ids.has(id)), locale);
}
