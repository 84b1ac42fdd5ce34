import type { Locale } from '#i18n/locale.ts';
import type { MarkRun } from '#model/home-file.ts';
import { type Reason, reasons } from '#model/status.ts';
import { periodWords } from './period-words.ts';

export type ReasonCount = { readonly reason: Reason; readonly count: number };

/** The periods in which the last known verdicts of these marks were measured, printed, in order, each once. */
export function lastKnownYears(marks: readonly MarkRun[], locale: Locale): readonly string[] {
  const times = marks.flatMap(({ lastKnown, lastKnownTime }) => (lastKnown === null || lastKnownTime === null ? [] : [lastKnownTime]));
  return [...new Set(times)].toSorted().map((time) => periodWords(time, locale));
}

/** Why marks have no verdict, in the order of the reasons. */
export function unratedReasons(marks: readonly MarkRun[]): readonly ReasonCount[] {
  return reasons
    .map((reason) => ({ reason, count: countOf(marks.filter((mark) => mark.status === 'not-rated' && mark.reason === reason)) }))
    .filter(({ count }) => count > 0);
}

/** The same for marks of which not even an earlier verdict is known. */
export function unknownReasons(marks: readonly MarkRun[]): readonly ReasonCount[] {
  return unratedReasons(marks.filter(({ lastKnown }) => lastKnown === null));
}

function countOf(marks: readonly MarkRun[]): number {
  return marks.reduce((total, { count }) => total + count, 0);
}
