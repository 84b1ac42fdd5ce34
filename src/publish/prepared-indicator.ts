import type { Unit } from '#model/codelist.ts';
import type { Baseline, Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { TimedValue } from '#model/time.ts';
import { computedObservations } from './computed-observations.ts';
import { cumulate } from './cumulate.ts';
import { currentValues, type Replacement } from './current-values.ts';
import { groupBy } from './group-by.ts';
import { baselinesInForce } from './in-force.ts';
import { isTotal } from './observation-key.ts';
import { inTimeOrder, timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';

/** An indicator with its values as they stand in the release: what every step after this reads. */
export type PreparedIndicator = {
  readonly indicator: Indicator;
  readonly unit: Unit | null;
  /** Rows of the release as they were entered, every vintage; derived rows of a computed indicator. */
  readonly rows: readonly Observation[];
  /** Of each key the value that stands, sums for a cumulative indicator. */
  readonly observations: readonly Observation[];
  /** Totals of the country by series, oldest first. */
  readonly country: ReadonlyMap<string, readonly Observation[]>;
  /** Replaced totals of the country, oldest first. */
  readonly replacements: readonly Replacement[];
  /** The series a single mark shows; null where none is the headline. */
  readonly headline: string | null;
  readonly limits: { readonly lower: number | null; readonly upper: number | null } | null;
  readonly precision: number;
  readonly noise: number;
};

/** A value with the row it stands in. */
export type SeriesPoint = TimedValue & { readonly observation: Observation };

/** Chooses, sums and sorts the values of one indicator. */
export function prepareIndicator(
  indicator: Indicator,
  entered: readonly Observation[],
  publication: Publication,
): PreparedIndicator {
  const release = publication.release.id;
  const rows = indicator.computed === null ? entered : computedObservations(indicator, indicator.computed, publication);
  const current = currentValues(rows, release);
  const headline = indicator.series.find(({ role }) => role === 'headline')?.id ?? null;
  const start = baselinesInForce(indicator, release).find(({ series }) => series === headline) ?? null;
  const observations = indicator.accumulation === 'cumulative' ? cumulate(current.observations, start) : current.observations;
  const unit = publication.units.get(indicator.unit) ?? null;
  const precision = indicator.precision ?? 10 ** -indicator.decimals;
  return {
    indicator,
    unit,
    rows: rows.filter(({ vintage }) => vintage <= release),
    observations,
    country: groupBy(inTimeOrder(observations.filter(isCountryTotal)), ({ series }) => series),
    replacements: current.replacements.filter(({ later }) => isCountryTotal(later)),
    headline,
    limits: indicator.limits ?? (unit === null ? null : { lower: unit.lower, upper: unit.upper }),
    precision,
    noise: indicator.noise ?? precision,
  };
}

/** Whether a row is a total of the whole country. */
export function isCountryTotal({ area, dimensions }: Observation): boolean {
  return area === 'LA' && isTotal(dimensions);
}

/** The measured values of a series for the country, oldest first: no forecasts, no rows without a value. */
export function measuredPoints({ country }: PreparedIndicator, series: string | null): readonly SeriesPoint[] {
  if (series === null) return [];
  return (country.get(series) ?? []).flatMap((observation) =>
    observation.value === null || observation.status === 'F'
      ? []
      : [{ time: timeOf(observation.period), value: observation.value, observation }],
  );
}

/** The baseline targets of a given time start from: of the headline series if there is one, the newest entry. */
export function baselineFor({ indicator, headline }: PreparedIndicator, release: string, targetTime: number): Baseline | null {
  const usable = baselinesInForce(indicator, release).filter(({ time }) => timeOf(time) < targetTime);
  const ofHeadline = usable.filter(({ series }) => series === headline);
  const candidates = ofHeadline.length > 0 ? ofHeadline : usable;
  return candidates.reduce<Baseline | null>((best, entry) => (best !== null && best.since > entry.since ? best : entry), null);
}
