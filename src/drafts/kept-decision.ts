import type { Decision } from '#model/review.ts';

/** A decision as this browser keeps it until it is published. */
export type KeptDecision = {
  readonly decision: Decision;
  /** Day of the meeting it was taken in. */
  readonly meeting: string;
  /** False while it is still being written: kept so that a crash loses nothing, but no part of an export. */
  readonly isFinished: boolean;
  /** Name of the file it left with, in just these words; null as soon as it differs from every file. */
  readonly exportedIn: string | null;
};

const numbered = /^D-(\d+)$/;

/** `D-005` after `D-004`: one more than the highest number known, whoever gave it. */
export function nextDecisionId(known: Iterable<string>): string {
  let highest = 0;
  for (const id of known) highest = Math.max(highest, Number(numbered.exec(id)?.[1] ?? 0));
  return `D-${String(highest + 1).padStart(3, '0')}`;
}
