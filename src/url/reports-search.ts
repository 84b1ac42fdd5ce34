import * as z from 'zod/mini';
import { idPattern } from '#model/ids.ts';
import { languages } from '#model/language.ts';
import { indicatorsSearchSchema } from './indicators-search.ts';
import { listParameter } from './list-parameter.ts';

/** Names of columns a reader may take away; the name of the indicator always stays. */
const reportColumns = ['unit', 'spark', 'latest', 'time', 'change', 'target', 'status', 'institution', 'programme', 'series'] as const;
const usualColumns: readonly ReportColumn[] = ['unit', 'spark', 'latest', 'time', 'change', 'target', 'status'];
export type ReportColumn = (typeof reportColumns)[number];

const sortings = ['name', 'unit', 'latest', 'time', 'change', 'target', 'status', 'institution', 'programme', 'series'] as const;
type Sorting = (typeof sortings)[number];

const formats = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'json', 'sdmx', 'package'] as const;
const sections = ['summary', 'status', 'changes', 'programmes', 'indicators', 'provinces', 'arithmetic', 'tables', 'method', 'sources'] as const;
const usualSections: readonly (typeof sections)[number][] = ['summary', 'status', 'indicators', 'tables', 'arithmetic', 'sources'];

/** Longer selections would not fit an address that servers take; `all` says it shorter. */
export const mostSelected = 150;

/** Items of a closed list, each once, in the order given. */
function each<Item extends string>(items: readonly Item[], usual: readonly Item[], most: number = items.length) {
  return z.pipe(
    z.catch(z.optional(listParameter), undefined),
    z.transform((given: string[] | undefined): readonly Item[] => {
      const known = [...new Set(given)].filter((item): item is Item => items.includes(item as Item)).slice(0, most);
      return known.length === 0 ? usual : known;
    }),
  );
}

const year = z.catch(z.nullable(z.pipe(z.coerce.number(), z.int().check(z.gte(1900), z.lte(2100)))), null);
const optionalId = z.catch(z.string().check(z.regex(idPattern)), '');

const sort = z.catch(
  z.pipe(z.string(), z.enum([...sortings, ...sortings.map((sorting) => `-${sorting}` as const)] as [Sorting, ...(Sorting | `-${Sorting}`)[]])),
  'status',
);

/** `/reports`: the table of the indicators' screen, a selection, its columns and what is asked of the report. Anything unreadable becomes its default. */
export const reportsSearchSchema = z.object({
  ...indicatorsSearchSchema.shape,
  sort,
  /** `all` = every row shown; else ids. */
  select: z.pipe(
    listParameter,
    z.transform((ids: string[]): readonly string[] => [...new Set(ids)].filter((id) => idPattern.test(id)).slice(0, mostSelected)),
  ),
  columns: each(reportColumns, usualColumns),
  /** The indicator whose series stand side by side; empty = none. */
  series: optionalId,
  format: z.catch(z.enum(formats), 'pdf'),
  /** Languages of the report, at most two; empty = that of the page. */
  in: each(languages, [], 2),
  /** Plan whose verdicts are printed; empty = the lead verdict. */
  for: optionalId,
  from: year,
  to: year,
  sections: each(sections, usualSections),
  /** `1` = the report is made as soon as the page stands; empty = when it is asked for. */
  go: z.catch(z.enum(['', '1']), ''),
});

export type ReportsSearch = z.infer<typeof reportsSearchSchema>;

/** The same as it stands in an address: what is as usual is not said. */
export type ReportsSearchInAddress = { readonly [Name in keyof ReportsSearch]?: ReportsSearch[Name] | undefined };

/** What the screen shows when the address says nothing. */
export const reportsSearchDefaults: ReportsSearch = reportsSearchSchema.parse({});

/** Reads the search part of an address. */
export function readReportsSearch(values: Readonly<Record<string, unknown>>): ReportsSearch {
  // A number of one digit is a number in some addresses and a text in others.
  return reportsSearchSchema.parse(typeof values['go'] === 'number' ? { ...values, go: `${values['go']}` } : values);
}

/** The search part without what is as usual, as `undefined` so that it takes the place of what the address said before. */
export function reportsSearchInAddress(search: ReportsSearch): ReportsSearchInAddress {
  const defaults: Readonly<Record<string, unknown>> = reportsSearchDefaults;
  const isUsual = (name: string, value: unknown): boolean => {
    const usual = defaults[name];
    return Array.isArray(value) && Array.isArray(usual) ? value.join() === usual.join() : value === usual;
  };
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, isUsual(name, value) ? undefined : value]));
}
