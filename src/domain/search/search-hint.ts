import { foldText } from './fold.ts';

/** What a query seems to mean that search cannot answer. */
export type SearchHint = {
  readonly kind: 'buddhist-year';
  /** The same year of the Christian era. */
  readonly year: number;
};

const buddhistOffset = 543;
const firstYear = 1975;
const lastYear = 2050;

/** Recognises a year of the Buddhist era (2567 = 2024) in a query, in Lao or Western digits; null when there is none. */
export function searchHint(query: string): SearchHint | null {
  for (const word of foldText(query).split(' ')) {
    const year = /^\d{4}$/.test(word) ? Number(word) - buddhistOffset : 0;
    if (year >= firstYear && year <= lastYear) return { kind: 'buddhist-year', year };
  }
  return null;
}
