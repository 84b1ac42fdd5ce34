import type { Observation } from '#model/observation.ts';
import type { ProvinceFile, ProvincesFile } from '#model/provinces-file.ts';
import { groupBy } from './group-by.ts';
import type { IndicatorDigest } from './indicator-digest.ts';

type ProvinceIndicator = ProvinceFile['indicators'][number];
type Row = ProvinceIndicator['rows'][number];
type Described = Omit<ProvinceIndicator, 'rows'>;

/** What an indicator says about the provinces. */
export type ProvinceValues = {
  readonly indicator: Described;
  /** Periods in which a province has a value, oldest first, with their number. */
  readonly periods: ProvincesFile['indicators'][number]['periods'];
  /** By province, oldest first. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
};

/** The values of one series by province, each with its rank; null where no series has any. */
export function provinceValues({ prepared, areas }: IndicatorDigest, provinces: ReadonlySet<string>): ProvinceValues | null {
  const all = areas.provinces.filter(({ area }) => provinces.has(area));
  const { indicator, unit, headline, country } = prepared;
  const series = indicator.series.toSorted((a, b) => Number(b.id === headline) - Number(a.id === headline)).find(({ id }) => all.some((row) => row.series === id));
  if (series === undefined) return null;
  const byPeriod = groupBy(all.filter((row) => row.series === series.id), ({ period }) => period);
  const whole = new Map((country.get(series.id) ?? []).map(({ period, value }) => [period, value]));
  const periods: ProvinceValues['periods'] = [];
  const rows = new Map<string, Row[]>();
  for (const [period, entries] of byPeriod) {
    const values = entries.filter(isRanked).map(({ value }) => value).toSorted((a, b) => b - a);
    if (values.length > 0) periods.push([period, values.length]);
    for (const entry of entries) {
      const { value, status, qualifier, source } = entry;
      const rank = isRanked(entry) ? values.indexOf(entry.value) + 1 : null;
      const row: Row = [period, value, status, qualifier, source, whole.get(period) ?? null, rank, values.length];
      rows.set(entry.area, [...(rows.get(entry.area) ?? []), row]);
    }
  }
  const { id, decimals, direction } = indicator;
  const described = { id, unit: indicator.unit, unitKind: unit?.kind ?? '', decimals, direction, series: series.id, role: series.role };
  return { indicator: described, periods, rows };
}

/** A forecast is no value yet, so it takes no place among them. */
function isRanked(row: Observation): row is Observation & { readonly value: number } {
  return row.value !== null && row.status !== 'F';
}
