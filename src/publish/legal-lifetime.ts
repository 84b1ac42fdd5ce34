import type { LegalText } from '#model/legal.ts';
import { timeOf } from './period-times.ts';

/**
 * When a legal text came into force and when it ended, decimal years. `from` null = not in force by any usable statement; NaN =
 * in force, but neither its date nor that of an earlier step was found. `isInferred`: said to be in force without a date, so
 * the start is the last dated step before it (adopted, promulgated, gazetted). `to` null = still in force.
 */
export type LegalLifetime = { readonly from: number | null; readonly isInferred: boolean; readonly to: number | null };

type LegalEvent = LegalText['events'][number];

/** Lifetimes of all texts by id; what is unverified never counts, and a text ends when its successor comes into force. */
export function legalLifetimes(texts: readonly LegalText[]): ReadonlyMap<string, LegalLifetime> {
  const starts = new Map(texts.map((text) => [text.id, startOf(text)]));
  return new Map(
    texts.map((text) => {
      const own = dated(usable(text, ['replaced', 'repealed']));
      const successors = texts.filter(({ replaces }) => replaces?.includes(text.id) === true);
      const taken = successors.map(({ id }) => starts.get(id)?.from ?? Number.NaN).filter(Number.isFinite);
      const ends = [...own, ...taken];
      const start = starts.get(text.id) ?? { from: null, isInferred: false };
      return [text.id, { ...start, to: ends.length > 0 ? Math.min(...ends) : null }] as const;
    }),
  );
}

/** Whether a text is in force at a decimal time, as far as dates are known. */
export function isInForceAt({ from, to }: LegalLifetime, time: number): boolean {
  return from !== null && from <= time && !(to !== null && to <= time);
}

function usable({ events }: LegalText, stages: readonly LegalEvent['stage'][]): readonly LegalEvent[] {
  return events.filter(({ stage, certainty }) => stages.includes(stage) && certainty !== 'unverified');
}

function dated(events: readonly LegalEvent[]): readonly number[] {
  return events.flatMap(({ date }) => (date === null ? [] : [timeOf(date)])).filter(Number.isFinite);
}

function startOf(text: LegalText): { readonly from: number | null; readonly isInferred: boolean } {
  const statements = usable(text, ['in-force']);
  if (statements.length === 0) return { from: null, isInferred: false };
  const times = dated(statements);
  if (times.length > 0) return { from: Math.min(...times), isInferred: false };
  const steps = dated(usable(text, ['adopted', 'promulgated', 'gazetted']));
  return { from: steps.length > 0 ? Math.max(...steps) : Number.NaN, isInferred: true };
}
