import type { Language } from '#model/language.ts';
import { englishConventions } from './conventions/en.ts';
import type { LanguageConventions } from './conventions/language-conventions.ts';
import { laoConventions } from './conventions/lo.ts';
import { vietnameseConventions } from './conventions/vi.ts';
import { createDateFormats, type DateFormats } from './date-formats.ts';
import { createNumberFormats, type NumberFormats } from './number-formats.ts';

/** Prints the figures, dates and lists of one language, equally in every browser: some know no Lao of their own. */
export type Formatters = NumberFormats &
  DateFormats & {
    /** 'a, b and c'; empty for no items. */
    readonly list: (items: readonly string[]) => string;
  };

const conventionsOf: Readonly<Record<Language, LanguageConventions>> = {
  lo: laoConventions,
  en: englishConventions,
  vi: vietnameseConventions,
};

export function createFormatters(language: Language): Formatters {
  const conventions = conventionsOf[language];
  const numbers = createNumberFormats(conventions);
  const oneDecimal = (value: number): string => numbers.number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);
  return {
    ...numbers,
    ...createDateFormats(conventions, oneDecimal),
    list: (items) => joined(items, conventions),
  };
}

function joined(items: readonly string[], { listComma, listAnd }: LanguageConventions): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(listComma) + listAnd + last;
}
