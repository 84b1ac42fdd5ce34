import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Language } from '#model/language.ts';
import type { LocalizedText } from '#model/localized-text.ts';

/** Says a message without the joints that keep Lao words together on a page: a cell is compared, and chosen from a list. */
export function sayingPlainly({ t }: Locale): Translate {
  return (key, ...values) => plainText(t(key, ...values));
}

/** A name in a language, else in English: what is asked for has to be called something. */
export function nameOf(text: LocalizedText | Readonly<Record<Language, string>>, language: Language): string {
  const name = text[language];
  return name === undefined || name === null || name === '' ? text.en : name;
}

/** Labels of a list that are told apart: the second of the same name has its code behind it. */
export function toldApart<Entry extends { readonly code: string; readonly label: string }>(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const label = seen.has(entry.label) ? `${entry.label} [${entry.code}]` : entry.label;
    seen.add(label);
    return { ...entry, label };
  });
}
