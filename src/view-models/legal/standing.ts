import type { LegalFile } from '#model/legal-file.ts';
import type { LegalStage } from '#model/legal.ts';
import { decimalTime } from '#model/time.ts';

export type PublishedLegalText = LegalFile['texts'][number];
export type PublishedLegalEvent = PublishedLegalText['events'][number];

/** Where a text stands at the as-of date; 'unconfirmed' = every statement about it is unverified. */
export type Standing = LegalStage | 'unconfirmed';

/** The standing by the published verdict on force: a text counts as in force exactly where this says so. */
export function standingOf({ inForce, current }: PublishedLegalText): Standing {
  if (inForce) return 'in-force';
  if (current === null) return 'unconfirmed';
  // It was in force, and its successor has taken its place.
  return current.stage === 'in-force' ? 'replaced' : current.stage;
}

/** Whether a text was replaced or repealed. */
export function hasEnded(text: PublishedLegalText): boolean {
  const standing = standingOf(text);
  return standing === 'replaced' || standing === 'repealed';
}

/** The last usable event of the standing; null where the standing follows from another text or nothing is confirmed. */
export function standingEvent(text: PublishedLegalText, asOf: string): PublishedLegalEvent | null {
  const standing = standingOf(text);
  return text.events.findLast((event) => event.stage === standing && isUsable(event, asOf)) ?? null;
}

/** Unverified statements and those about a later day say nothing of the present stage. */
export function isUsable(event: PublishedLegalEvent, asOf: string): boolean {
  return event.certainty !== 'unverified' && !isAhead(event, asOf);
}

/** Whether an event is dated after the as-of date; a year or a month is over at its end, as where the register is counted. */
export function isAhead({ date }: Pick<PublishedLegalEvent, 'date'>, asOf: string): boolean {
  return date !== null && (decimalTime(date) ?? 0) > (decimalTime(asOf) ?? 0);
}

/** How sure the standing is. */
export function certaintyOf(text: PublishedLegalText, asOf: string): PublishedLegalEvent['certainty'] {
  return standingEvent(text, asOf)?.certainty ?? text.current?.certainty ?? 'unverified';
}

/** The last day anything usable is known of a text; blank without any. */
export function lastDay(text: PublishedLegalText, asOf: string): string {
  const own = standingEvent(text, asOf)?.date ?? null;
  if (own !== null) return own;
  return text.events.filter((event) => isUsable(event, asOf)).reduce((last, { date }) => (date !== null && date > last ? date : last), '');
}
