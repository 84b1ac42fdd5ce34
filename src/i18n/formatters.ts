import type { Language } from '#model/language.ts';
import { englishConventions } from './conventions/en.ts';
import type { LanguageConventions } from './conventions/language-conventions.ts';
import { laoConventions } from './conventions/lo.ts';
import { vietnameseConventions } from './conventions/vi.ts';
import { type Formatters, formattersOf } from './formatters-of.ts';

const conventionsOf: Readonly<Record<Language, LanguageConventions>> = {
  lo: laoConventions,
  en: englishConventions,
  vi: vietnameseConventions,
};

export function createFormatters(language: Language): Formatters {
  return formattersOf(conventionsOf[language]);
}
