import * as z from 'zod/mini';
import { idPattern } from '#model/ids.ts';

const states = ['recent', 'older', 'none'] as const;
const dues = ['late', 'ahead', 'unscheduled'] as const;
const sortings = ['late', 'name', 'institution', 'age', 'due', '-late', '-name', '-institution', '-age', '-due'] as const;

const optionalId = z.catch(z.optional(z.string().check(z.regex(idPattern))), undefined);

/** The search part of the reporting status: whose figures, of which sector, how old, how late, in which order, how much of it. Anything unreadable shows everything. */
const reportingSearchSchema = z.object({
  institution: optionalId,
  sector: optionalId,
  state: z.catch(z.optional(z.enum(states)), undefined),
  due: z.catch(z.optional(z.enum(dues)), undefined),
  sort: z.catch(z.enum(sortings), 'late'),
  /** How much of the list a phone shows: its beginning without it. */
  show: z.catch(z.optional(z.enum(['all'])), undefined),
});

export type ReportingSearch = z.infer<typeof reportingSearchSchema>;

/** The same as it stands in an address: the usual order is not said. */
export type ReportingSearchInAddress = { readonly [Name in keyof ReportingSearch]?: ReportingSearch[Name] | undefined };

/** Reads the search part of an address. */
export function readReportingSearch(values: Readonly<Record<string, unknown>>): ReportingSearch {
  return reportingSearchSchema.parse(values);
}

/** One state of the screen has one address. A default is `undefined` and not left out, so that it takes the place of what the address said before. */
export function reportingSearchInAddress({ institution, sector, state, due, sort, show }: ReportingSearch): ReportingSearchInAddress {
  return { institution, sector, state, due, sort: sort === 'late' ? undefined : sort, show };
}
