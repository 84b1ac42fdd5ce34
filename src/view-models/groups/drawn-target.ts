import type { VerdictSummary } from '#model/published-common.ts';
import { shownTarget } from '../indicators-table/shown-verdict.ts';
import type { Member } from './members.ts';

type Knot = readonly [time: number, value: number];

/** What a small picture draws beside the values: the target of the verdict, else the nearest one that is not counted. */
export type DrawnTarget = {
  readonly target: VerdictSummary | null;
  /** Knots of the planned path; empty where the target drawn is not the one it leads to. */
  readonly path: readonly Knot[];
};

export function drawnTarget({ indicator, verdict }: Member): DrawnTarget {
  const target = verdict ?? shownTarget(indicator);
  const isLead = target !== null && target.key === indicator.lead;
  return { target, path: isLead && indicator.path.length > 1 ? indicator.path : [] };
}
