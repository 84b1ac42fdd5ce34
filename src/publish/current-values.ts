import { isEachFigureOnce, versionedKey } from '#intake/observation-key.ts';
import type { Observation } from '#model/observation.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { groupBy } from './group-by.ts';

/** A value that replaced an earlier one of the same key. */
export type Replacement = { readonly earlier: Observation; readonly later: Observation };

export type CurrentValues = {
  /** Of each key the newest entry of the release; a withdrawn value is its row without a value. */
  readonly observations: readonly Observation[];
  /** Oldest first. */
  readonly replacements: readonly Replacement[];
};

/** The rows of one indicator as published in a release: of each key the newest with vintage up to it. */
export function currentValues(rows: readonly Observation[], release: string): CurrentValues {
  const known = rows.filter(({ vintage }) => vintage <= release);
  if (isEachFigureOnce(known)) return { observations: known, replacements: [] };
  const observations: Observation[] = [];
  const replacements: Replacement[] = [];
  for (const vintages of groupBy(known, versionedKey).values()) {
    const ordered = vintages.length === 1 ? vintages : vintages.toSorted((a, b) => byCodeUnit(a.vintage, b.vintage));
    const newest = ordered.at(-1);
    if (newest !== undefined) observations.push(newest);
    ordered.forEach((later, index) => {
      const earlier = ordered[index - 1];
      if (earlier !== undefined) replacements.push({ earlier, later });
    });
  }
  return { observations, replacements: replacements.toSorted((a, b) => byCodeUnit(a.later.vintage, b.later.vintage)) };
}
