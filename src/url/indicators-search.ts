import * as z from 'zod/mini';
import { idPattern } from '#model/ids.ts';
import { reasons } from '#model/status.ts';
import { statusTones } from '#model/status-tone.ts';
import { mostCompared } from './compare-search.ts';
import { listParameter } from './list-parameter.ts';

const ages = ['recent', 'older', 'none'] as const;
const groupings = ['programme', 'pillar', 'sector', 'institution', 'status', 'none'] as const;
const sortings = ['name', 'latest', 'time', 'change', 'target', 'status'] as const;

type Sorting = (typeof sortings)[number];

/** Longer queries are no words any more, and an address should stay an address. */
const longestQuery = 200;

const queryParameter = z.catch(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.slice(0, longestQuery).trim()),
  ),
  '',
);

/** Each item once, unknown ones left out: an address of a later or earlier release still opens. */
function listOf<Item extends string>(isItem: (item: string) => item is Item) {
  return z.pipe(
    listParameter,
    z.transform((items: string[]): readonly Item[] => [...new Set(items)].filter(isItem)),
  );
}

function oneOf<Item extends string>(items: readonly Item[]): (text: string) => text is Item {
  return (text): text is Item => items.some((item) => item === text);
}

const idList = listOf((text): text is string => idPattern.test(text));

const sortSchema = z.catch(
  z.pipe(
    z.string(),
    z.enum([...sortings, ...sortings.map((sorting) => `-${sorting}` as const)] as [Sorting, ...(Sorting | `-${Sorting}`)[]]),
  ),
  'status',
);

/** The search part of the indicators' table: query, filters, grouping and order. Anything unreadable becomes its default. */
export const indicatorsSearchSchema = z.object({
  q: queryParameter,
  status: listOf(oneOf(statusTones)),
  reason: listOf(oneOf(reasons)),
  programme: idList,
  pillar: idList,
  sector: idList,
  component: idList,
  plan: idList,
  institution: idList,
  age: listOf(oneOf(ages)),
  group: z.catch(z.enum(groupings), 'programme'),
  /** A minus in front turns the order round. `status` = worst first. */
  sort: sortSchema,
  /** Indicators ticked for comparison; no filter. */
  compare: z.pipe(
    idList,
    z.transform((ids: readonly string[]): readonly string[] => ids.slice(0, mostCompared)),
  ),
});

export type IndicatorsSearch = z.infer<typeof indicatorsSearchSchema>;

/** What the table shows when the address says nothing; left out of the address. */
export const indicatorsSearchDefaults: IndicatorsSearch = indicatorsSearchSchema.parse({});

/** The same as it stands in an address: what is as usual is not said. */
export type IndicatorsSearchInAddress = { readonly [Name in keyof IndicatorsSearch]?: IndicatorsSearch[Name] | undefined };

/** Reads the search part of an address. */
export function readIndicatorsSearch(values: Readonly<Record<string, unknown>>): IndicatorsSearch {
  return indicatorsSearchSchema.parse(values);
}

/**
 * The search part without defaults, in the order of the schema: one state of the table has one address. A default is
 * `undefined` and not left out, so that it takes the place of what the address said before.
 */
export function indicatorsSearchInAddress(search: IndicatorsSearch): IndicatorsSearchInAddress {
  const defaults: Readonly<Record<string, unknown>> = indicatorsSearchDefaults;
  const isUsual = (name: string, value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : value === defaults[name]);
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, isUsual(name, value) ? undefined : value]));
}
