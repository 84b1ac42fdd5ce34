import type { Locale } from '#i18n/locale.ts';

/** The terms of a source in words, where they are no licence with a name of its own; null for a licence, which is named by its id. */
export function termsWords(id: string, { t }: Locale): string | null {
  return id === 'news-fact' || id === 'published-fact' ? t(`word.terms.${id}`) : null;
}
