import type { IndicatorFile, PublishedRow } from '#model/indicator-file.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { decimalTime } from '#model/time.ts';
import type { ReportPeriod } from '../report/report-request.ts';

/** A published value of the country. `counts` = the rules may see it: a measured number, the latest of its time. */
export type ObservationEntry = {
  readonly series: string;
  readonly row: PublishedRow;
  readonly time: number;
  readonly counts: boolean;
  readonly mayBePassedOn: boolean;
  readonly isInPeriod: boolean;
};

const tiny = 1e-9;

/** All values of an indicator in the order of its file. */
export function observationEntries({ series, sources }: IndicatorFile, period: ReportPeriod | null): readonly ObservationEntry[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return series.flatMap(({ id, rows }) => {
    const entries = rows.map((row) => ({ series: id, row, time: decimalTime(row[0]) ?? Number.NaN }));
    return entries.map((entry, index): ObservationEntry => ({
      ...entry,
      // Of two periods that end together the one that stands later is seen, as in the rule.
      counts: isMeasured(entry.row) && !entries.slice(index + 1).some((later) => isMeasured(later.row) && Math.abs(later.time - entry.time) <= tiny),
      mayBePassedOn: mayBePassedOn(byId.get(entry.row[5])),
      isInPeriod: isIn(entry.row[0], period),
    }));
  });
}

function isMeasured([, value, status]: PublishedRow): boolean {
  return value !== null && status !== 'F';
}

function isIn(written: string, period: ReportPeriod | null): boolean {
  const year = Number(written.slice(0, 4));
  return period === null || (year >= period.from && year <= period.to);
}
