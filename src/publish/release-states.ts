import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { Release } from '#model/release.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { Edition } from './edition.ts';
import { groupBy } from './group-by.ts';
import { isCountryTotal, prepareIndicator, type PreparedIndicator } from './prepared-indicator.ts';
import { publicationOf, type Publication } from './publication.ts';

/** The whole country as it was known in one release. */
export type ReleaseState = { readonly release: Release; readonly publication: Publication; readonly indicators: readonly PreparedIndicator[] };

/**
 * The states of the releases up to the published one, oldest first: each with the values, entries and embargoes of its own day. Only totals
 * of the country are looked at, so that the cost does not grow with provinces and breakdowns.
 */
export function releaseStates(whole: SourceDataset, edition: Edition): readonly ReleaseState[] {
  const totals = { ...whole, observations: whole.observations.filter(isCountryTotal) };
  return whole.releases.filter(({ id }) => id <= whole.config.release).map((release) => stateIn(release, totals, edition));
}

function stateIn(release: Release, totals: SourceDataset, edition: Edition): ReleaseState {
  const publication = publicationOf({ ...totals, config: { ...totals.config, release: release.id } }, edition);
  const rows = groupBy(publication.dataset.observations, ({ indicator }) => indicator);
  const isThere = (indicator: Indicator): boolean => isBegun(indicator, rows.get(indicator.id) ?? [], release.id);
  const indicators = publication.dataset.indicators.filter(isThere).map((indicator) => prepareIndicator(indicator, rows.get(indicator.id) ?? [], publication));
  return { release, publication, indicators };
}

/** Whether an indicator has an entry or a value of a release or an earlier one; one that is counted, or has nothing at all, always was there. */
function isBegun({ baselines, targets, milestones, path, computed }: Indicator, rows: readonly Observation[], release: string): boolean {
  const since = [...baselines, ...targets, ...milestones, ...path, ...rows.map(({ vintage }) => ({ since: vintage }))];
  return computed !== null || since.length === 0 || since.some((entry) => entry.since <= release);
}
