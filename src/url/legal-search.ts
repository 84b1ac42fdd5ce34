import * as z from 'zod/mini';
import { idPattern } from '#model/ids.ts';
import { certainties, legalStages, legalTypes } from '#model/legal.ts';
import { listParameter } from './list-parameter.ts';

/** Longer queries are no words any more, and an address should stay an address. */
const longestQuery = 200;

/** Each item once, unknown ones left out: an address of a later or earlier release still opens. */
function listOf<Item extends string>(items: readonly Item[]) {
  return z.pipe(
    listParameter,
    z.transform((found: string[]): readonly Item[] => items.filter((item) => found.includes(item))),
  );
}

const sortings = ['stage', '-stage', 'title', '-title', 'date', '-date'] as const;

/** The search part of the legal register: query, filters and order. Anything unreadable becomes its default. */
const legalSearchSchema = z.object({
  q: z.catch(
    z.pipe(
      z.string(),
      z.transform((text: string) => text.slice(0, longestQuery).trim()),
    ),
    '',
  ),
  force: listOf(['yes', 'no']),
  stage: listOf(['unconfirmed', ...legalStages]),
  type: listOf(legalTypes),
  certainty: listOf(certainties),
  responsible: z.pipe(
    listParameter,
    z.transform((ids: string[]): readonly string[] => [...new Set(ids)].filter((id) => idPattern.test(id))),
  ),
  relevance: listOf(['digital', 'context']),
  /** A minus in front turns the order round; `stage` begins with drafts. */
  sort: z.catch(z.enum(sortings), 'stage'),
});

export type LegalSearch = z.infer<typeof legalSearchSchema>;

/** What the register shows when the address says nothing; left out of the address. */
export const legalSearchDefaults: LegalSearch = legalSearchSchema.parse({});

/** The same as it stands in an address: what is as usual is not said. */
export type LegalSearchInAddress = { readonly [Name in keyof LegalSearch]?: LegalSearch[Name] | undefined };

/** Reads the search part of an address. */
export function readLegalSearch(values: Readonly<Record<string, unknown>>): LegalSearch {
  return legalSearchSchema.parse(values);
}

/** The search part without defaults, in the order of the schema; a default is `undefined`, so that it takes the place of what was said. */
export function legalSearchInAddress(search: LegalSearch): LegalSearchInAddress {
  const defaults: Readonly<Record<string, unknown>> = legalSearchDefaults;
  const isUsual = (name: string, value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : value === defaults[name]);
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, isUsual(name, value) ? undefined : value]));
}
