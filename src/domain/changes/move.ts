import type { AssessAnswer } from '#model/assess-answer.ts';
import type { moveCauses } from '#model/move-cause.ts';
import type { Reason, Status } from '#model/status.ts';

export type MoveCause = (typeof moveCauses)[number];

/** A verdict as far as it can move. */
export type Standing = {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly lastKnown: AssessAnswer['lastKnown'];
  readonly ratio: number | null;
  readonly achieved: number | null;
};

/** One step from the old verdict to the new one: the verdict once this cause is taken from the later release too. */
export type MoveStep = { readonly cause: MoveCause; readonly standing: Standing; readonly moved: boolean };

/** A verdict that differs between two releases, with the causes that moved it. */
export type Move = {
  readonly indicator: string;
  readonly key: string;
  /** null = there was no such verdict. */
  readonly from: Standing | null;
  /** null = there is no such verdict any more. */
  readonly to: Standing | null;
  /** Only the causes whose inputs differ, in order; several with `moved` = a mixed move. */
  readonly steps: readonly MoveStep[];
  /** Causes that moved the status, its reason or the last known status; `target` alone where a verdict began or ended. */
  readonly causes: readonly MoveCause[];
};
