import type { LanguageConventions } from './conventions/language-conventions.ts';
import { createDateFormats, type DateFormats } from './date-formats.ts';
import { createNumberFormats, type NumberFormats } from './number-formats.ts';

/** Prints the figures, dates and lists of one language, equally in every browser: some know no Lao of their own. */
export type Formatters = NumberFormats &
  DateFormats & {
    /** 'a, b and c'; empty for no items. */
    readonly list: (items: readonly string[]) => string;
  };

/** For a page that holds the conventions of its one language only. */
export function formattersOf(conventions: LanguageConventions): Formatters {
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
