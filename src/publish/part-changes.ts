import { versionedKey } from '#intake/observation-key.ts';
import type { Observation } from '#model/observation.ts';
import type { Release } from '#model/release.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { Edition } from './edition.ts';
import { isPublicState } from './is-public.ts';
import { isCountryTotal } from './prepared-indicator.ts';
import { releasedUntil } from './released-until.ts';

type PartCount = ReleaseFile['changes']['parts'][number];
type Between = { readonly before: Release; readonly after: Release; readonly edition: Edition };

/** How many values of provinces, peers and breakdowns a release brought, by indicator; those that brought none are left out. */
export function partChanges(rows: ReadonlyMap<string, readonly Observation[]>, between: Between): readonly PartCount[] {
  const wasHeld = heldIn(between.before, between.edition);
  const isHeld = heldIn(between.after, between.edition);
  return [...rows].flatMap(([indicator, all]) => {
    // Almost all rows stand as they stood: only where something is new are the others looked at.
    const fresh = all.filter((row) => isHeld(row) && !wasHeld(row) && !isCountryTotal(row));
    const periods = new Set(fresh.map(({ period }) => period));
    const before = all.filter((row) => periods.has(row.period) && wasHeld(row));
    return fresh.length === 0 ? [] : [{ indicator, ...counted(newestByKey(fresh), newestByKey(before)) }];
  });
}

/** Whether a row is known in a release: entered by then, and public on its day where only public rows count. */
function heldIn({ id, asOf }: Release, edition: Edition): (row: Observation) => boolean {
  const until = releasedUntil(asOf);
  return ({ vintage, state }) => vintage <= id && (edition === 'full' || isPublicState(state, until));
}

function newestByKey(rows: readonly Observation[]): ReadonlyMap<string, Observation> {
  const newest = new Map<string, Observation>();
  for (const row of rows) {
    const key = versionedKey(row);
    const known = newest.get(key);
    if (known === undefined || known.vintage <= row.vintage) newest.set(key, row);
  }
  return newest;
}

function counted(fresh: ReadonlyMap<string, Observation>, before: ReadonlyMap<string, Observation>): Omit<PartCount, 'indicator'> {
  const kinds = [...fresh].map(([key, { value }]) => {
    const from = before.get(key)?.value ?? null;
    if (from === null) return value === null ? 'nothing' : 'added';
    return value === null ? 'removed' : 'changed';
  });
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}
