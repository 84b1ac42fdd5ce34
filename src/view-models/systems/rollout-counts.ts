import type { GovernmentBody } from './government-bodies.ts';
import { rolloutCell } from './rollout-cell.ts';
import type { System } from './systems-reading.ts';

/** How many roll-outs (one system in one body) stand where. */
export type RolloutCounts = {
  readonly cells: number;
  readonly inUse: number;
  /** Planned, handed over, on trial: begun, not yet in use. */
  readonly onTheWay: number;
  readonly notBegun: number;
  readonly noData: number;
  /** Bodies of which something is stated for at least one system. */
  readonly bodiesKnown: number;
};

export function rolloutCounts(systems: readonly System[], bodies: readonly GovernmentBody[], inUseFrom: number): RolloutCounts {
  const rows = bodies.map((body) => systems.map((system) => rolloutCell(system, body).now?.stage ?? null));
  const stages = rows.flat();
  const count = (holds: (stage: number) => boolean): number => stages.filter((stage) => stage !== null && holds(stage)).length;
  return {
    cells: stages.length,
    inUse: count((stage) => stage >= inUseFrom),
    onTheWay: count((stage) => stage > 0 && stage < inUseFrom),
    notBegun: count((stage) => stage === 0),
    noData: stages.filter((stage) => stage === null).length,
    bodiesKnown: rows.filter((row) => row.some((stage) => stage !== null)).length,
  };
}
