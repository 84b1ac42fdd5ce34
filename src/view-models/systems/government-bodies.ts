import type { PublishedInstitution } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';

/** A government body of today that systems are rolled out to. */
export type GovernmentBody = {
  readonly id: string;
  /** Dissolved bodies that it continues: what they had reached is shown at this body, as theirs. */
  readonly continues: readonly string[];
};

/** What the shared systems were handed to. */
const centralKinds: ReadonlySet<string> = new Set(['ministry', 'equivalent']);

/**
 * The ministries and equivalent bodies at the as-of date, then every other body of which something is reported. A dissolved body
 * stands at its successor; one without a successor that still exists stands for itself.
 */
export function governmentBodies(all: readonly PublishedInstitution[], reported: ReadonlySet<string>, asOf: string): readonly GovernmentBody[] {
  const exists = ({ to }: PublishedInstitution): boolean => to === null || timeOf(to) > timeOf(asOf);
  const living = all.filter(exists).map((body) => ({ id: body.id, kind: body.kind, continues: continuedBy(body, all.filter((other) => !exists(other))) }));
  const isReported = ({ id, continues }: GovernmentBody): boolean => [id, ...continues].some((part) => reported.has(part));
  const shown = [
    ...living.filter(({ kind }) => centralKinds.has(kind)),
    ...living.filter((body) => !centralKinds.has(body.kind) && isReported(body)),
  ];
  const told = new Set(shown.flatMap(({ id, continues }) => [id, ...continues]));
  const alone = all.filter(({ id }) => reported.has(id) && !told.has(id)).map(({ id }) => ({ id, continues: [] }));
  return [...shown.map(({ id, continues }) => ({ id, continues })), ...alone];
}

/** Dissolved bodies that became this one, directly or by way of another dissolved body. */
function continuedBy(body: PublishedInstitution, dissolved: readonly PublishedInstitution[]): readonly string[] {
  const found: PublishedInstitution[] = [];
  let newest: readonly PublishedInstitution[] = [body];
  while (newest.length > 0) {
    const heirs = newest;
    newest = dissolved.filter((other) => !found.includes(other) && heirs.some((heir) => other.successor.includes(heir.id) || heir.formerly.includes(other.id)));
    found.push(...newest);
  }
  return found.map(({ id }) => id);
}

const timeOf = (time: string): number => decimalTime(time) ?? Number.NaN;
