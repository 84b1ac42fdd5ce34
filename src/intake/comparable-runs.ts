import type { Observation } from '#model/observation.ts';
import { decimalTime } from '#model/time.ts';
import { isEachFigureOnce, runKey, versionedKey } from './observation-key.ts';

export type Measured = Observation & { readonly value: number };

/** Several rules ask for the same runs; a list of rows is never changed. */
const runsOf = new WeakMap<readonly Observation[], readonly (readonly Measured[])[]>();

/** Runs of comparable values: rows with a number that differ in nothing but their period, sorted by it. */
export function comparableRuns(observations: readonly Observation[]): readonly (readonly Measured[])[] {
  const known = runsOf.get(observations);
  if (known !== undefined) return known;
  const runs = new Map<string, Measured[]>();
  for (const observation of latestVintages(observations).filter(isMeasured)) {
    const key = runKey(observation);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [observation]);
    else run.push(observation);
  }
  const sorted = [...runs.values()].map(sortedByPeriod);
  runsOf.set(observations, sorted);
  return sorted;
}

const latestOf = new WeakMap<readonly Observation[], readonly Observation[]>();

/** The newest row of each key: what stands after all revisions, in the order of the first row of each key. */
export function latestVintages(observations: readonly Observation[]): readonly Observation[] {
  const known = latestOf.get(observations) ?? withoutEarlier(observations);
  latestOf.set(observations, known);
  return known;
}

function withoutEarlier(observations: readonly Observation[]): readonly Observation[] {
  if (isEachFigureOnce(observations)) return observations;
  const latest = new Map<string, Observation>();
  for (const observation of observations) {
    const key = versionedKey(observation);
    const known = latest.get(key);
    if (known === undefined || known.vintage <= observation.vintage) latest.set(key, observation);
  }
  return [...latest.values()];
}

function isMeasured(observation: Observation): observation is Measured {
  return observation.value !== null;
}

function sortedByPeriod(run: readonly Measured[]): readonly Measured[] {
  return run
    .map((observation) => ({ observation, end: decimalTime(observation.period) ?? 0 }))
    .toSorted((left, right) => left.end - right.end)
    .map(({ observation }) => observation);
}
