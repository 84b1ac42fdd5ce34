import { bodiesUsing } from '#domain/rollout/bodies-using.ts';
import type { RolloutEntry } from '#model/system.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Derived } from './derived.ts';
import { groupBy } from './group-by.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';

/** From this stage of codelists/rollout-stages.csv on, a body uses a system at least in part. */
export const inUseStage = 3;

/**
 * Bodies that use a system, at each date for which something is reported. There is no value for other dates, and each is 'at
 * least': a body that nobody reported on is not a body without the system.
 */
export function bodiesInUse(system: string, publication: Publication): readonly Derived[] {
  return bodiesUsing(rolloutOf(system, publication), inUseStage).map(({ date, bodies, latest }) => ({
    period: date,
    value: bodies.length,
    qualifier: 'ge',
    source: latest.source,
  }));
}

/** The roll-out of one system as known in the release, oldest first. */
export function rolloutOf(system: string, { dataset, release, asOf }: Publication): readonly RolloutEntry[] {
  const rows = dataset.rollout.filter(
    (entry) => entry.system === system && entry.vintage <= release.id && timeOf(entry.date) <= asOf,
  );
  const byPlaceAndDate = groupBy(
    rows.toSorted((a, b) => byCodeUnit(a.vintage, b.vintage)),
    ({ body, date }) => `${body}|${date}`,
  );
  const newest = [...byPlaceAndDate.values()].flatMap((vintages) => vintages.slice(-1));
  return newest.toSorted((a, b) => timeOf(a.date) - timeOf(b.date) || byCodeUnit(a.body, b.body));
}
