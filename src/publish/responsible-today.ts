import type { Indicator } from '#model/indicator.ts';
import type { Institution } from '#model/institution.ts';
import { startOf, timeOf } from './period-times.ts';

type Institutions = ReadonlyMap<string, Institution>;

/** Institutions that answer for an indicator at a decimal time; where one has ended, those that took over from it. */
export function responsibleToday({ responsible }: Indicator, institutions: Institutions, asOf: number): readonly string[] {
  const named = responsible.filter(
    ({ from, to }) => (from === null || startOf(from) <= asOf) && (to === null || timeOf(to) > asOf),
  );
  return [...new Set(named.flatMap(({ institution }) => existing(institution, institutions, asOf, new Set())))];
}

function existing(id: string, institutions: Institutions, asOf: number, seen: ReadonlySet<string>): readonly string[] {
  const institution = institutions.get(id);
  if (institution === undefined || seen.has(id)) return [];
  const hasEnded = institution.to !== null && timeOf(institution.to) <= asOf;
  const successors = successorsOf(institution);
  // An office that ended without a successor still is the last that answered.
  if (!hasEnded || successors.length === 0) return [id];
  return successors.flatMap((next) => existing(next, institutions, asOf, new Set([...seen, id])));
}

/** The ids of the institutions that took over, as a list. */
export function successorsOf({ successor }: Institution): readonly string[] {
  if (successor === null || successor === undefined) return [];
  return typeof successor === 'string' ? [successor] : successor;
}
