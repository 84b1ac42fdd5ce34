import type { GovernmentBody } from './government-bodies.ts';
import type { System } from './systems-reading.ts';

/** A stage that a source states of a body at a date. */
export type StatedStage = {
  readonly stage: number;
  readonly date: string;
  readonly source: string;
  /** As the editors wrote it, in English; blank for none. */
  readonly note: string;
  /** The dissolved body it was said of; null where it was said of the body itself. */
  readonly former: string | null;
};

/** How far one body has come with one system. */
export type RolloutCell = {
  /** null where no source says anything: that is no data, not 'not begun'. */
  readonly now: StatedStage | null;
  /** What was stated before, oldest first. */
  readonly before: readonly StatedStage[];
};

/** The newest stage stated of the body itself; only where there is none, the newest stated of a body it continues. */
export function rolloutCell({ rollout }: Pick<System, 'rollout'>, { id, continues }: GovernmentBody): RolloutCell {
  const stated = rollout.flatMap(([body, stage, date, source, note]): readonly StatedStage[] =>
    body === id || continues.includes(body) ? [{ stage, date, source, note, former: body === id ? null : body }] : [],
  );
  const now = stated.findLast(({ former }) => former === null) ?? stated.at(-1) ?? null;
  return { now, before: stated.filter((one) => one !== now) };
}
