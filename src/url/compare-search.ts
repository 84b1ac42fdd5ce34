import * as z from 'zod/mini';
import { idPattern } from '#model/ids.ts';
import { listParameter } from './list-parameter.ts';

/** More lines than this can no longer be told apart. */
export const mostCompared = 6;

/** An address that asks for more than can be shown is told so; one that asks for a heap is cut. */
const mostAsked = 24;

const ways = ['multiples', 'index'] as const;

const yearParameter = z.catch(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value: string | number): number | null => (/^(19|20)\d\d$/.test(String(value)) ? Number(value) : null)),
  ),
  null,
);

const compareSearchSchema = z.object({
  indicators: z.pipe(
    listParameter,
    z.transform((ids: string[]): readonly string[] => [...new Set(ids)].filter((id) => idPattern.test(id)).slice(0, mostAsked)),
  ),
  as: z.catch(z.enum(ways), 'multiples'),
  base: yearParameter,
});

/** What the address of a comparison holds: indicators in their order, how they are drawn, and the base year asked for. */
export type CompareSearch = z.infer<typeof compareSearchSchema>;

/** The same as it stands in an address: what is as usual is not said. */
export type CompareSearchInAddress = { readonly [Name in keyof CompareSearch]?: CompareSearch[Name] | undefined };

/** Reads the search part of an address; anything unreadable is as if it were not there. */
export function readCompareSearch(values: Readonly<Record<string, unknown>>): CompareSearch {
  return compareSearchSchema.parse(values);
}

/** The search part without what is as usual: one comparison has one address. */
export function compareSearchInAddress({ indicators, as, base }: CompareSearch): CompareSearchInAddress {
  return { indicators: indicators.length === 0 ? undefined : indicators, as: as === 'multiples' ? undefined : as, base: base ?? undefined };
}
