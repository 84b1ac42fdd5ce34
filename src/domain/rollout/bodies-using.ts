import { decimalTime } from '#model/time.ts';

/** One report of how far a body has come with a system: its stage at a date. */
export type RolloutReport = { readonly body: string; readonly stage: number; readonly date: string };

/** The bodies known to use a system at one date of a report, with the newest report by then. */
export type BodiesAtDate<Report> = { readonly date: string; readonly bodies: readonly string[]; readonly latest: Report };

/**
 * Who is known to use a system, at each date for which something is reported; the reports stand oldest first. Of each body its
 * newest report by then counts, so a body that falls back leaves the list. Bodies are called as they were at the time.
 */
export function bodiesUsing<Report extends RolloutReport>(reports: readonly Report[], inUseFrom: number): readonly BodiesAtDate<Report>[] {
  const dates = [...new Set(reports.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const known = reports.filter((report) => timeOf(report.date) <= timeOf(date));
    const latest = known.at(-1);
    if (latest === undefined) return [];
    const newest = new Map(known.map((report) => [report.body, report]));
    return [{ date, bodies: [...newest.values()].filter(({ stage }) => stage >= inUseFrom).map(({ body }) => body), latest }];
  });
}

const timeOf = (date: string): number => decimalTime(date) ?? Number.NaN;
