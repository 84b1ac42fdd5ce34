import type { LegalComputation } from '#model/legal-computation.ts';
import { legalSteps, type LegalText } from '#model/legal.ts';
import type { Derived } from './derived.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';

type LegalEvent = LegalText['events'][number];

/** Steps before it say nothing of when a text came into force. */
const adoption = legalSteps.indexOf('adopted');

/**
 * Whether one text has reached a step: 1 from the day it did, 0 on the as-of date while it has not. What is unverified never
 * counts. Without the day of that step it is 'about' the last dated step from adoption on, and without any day 1 on the as-of date.
 */
export function legalStageReached({ text: id, step }: LegalComputation, { dataset, release, asOf }: Publication): readonly Derived[] {
  const text = dataset.legal.find((entry) => entry.id === id);
  if (text === undefined) return [];
  const place = legalSteps.indexOf(step);
  const known = text.events.filter(({ certainty, date }) => certainty !== 'unverified' && !(date !== null && timeOf(date) > asOf));
  const reached = known.filter((event) => rank(event) >= place);
  if (reached.length === 0) return [derived(release.asOf, 0, null)];
  const day = earliest(reached);
  if (day !== null) return [derived(day, 1, null)];
  const before = latest(known.filter((event) => rank(event) >= adoption && rank(event) < place));
  return [before === null ? derived(release.asOf, 1, null) : derived(before, 1, 'approx')];
}

function rank({ stage }: LegalEvent): number {
  return legalSteps.findIndex((step) => step === stage);
}

const earliest = (events: readonly LegalEvent[]): string | null => days(events).at(0) ?? null;

const latest = (events: readonly LegalEvent[]): string | null => days(events).at(-1) ?? null;

function days(events: readonly LegalEvent[]): readonly string[] {
  return events.flatMap(({ date }) => (date === null ? [] : [String(date)])).toSorted((one, other) => timeOf(one) - timeOf(other));
}

function derived(period: string, value: number, qualifier: Derived['qualifier']): Derived {
  return { period, value, qualifier, source: null };
}
