import { rollup } from '#domain/aggregation/rollup.ts';
import type { GroupSummary } from '#model/published-common.ts';
import type { RollupGroup, RollupItem } from '#model/rollup.ts';
import type { Mark } from './mark-order.ts';

/** A heading below which marks are summed up, with the headings below it. */
export type Heading = {
  readonly id: string;
  readonly weight: number;
  readonly children: readonly Heading[];
  /** Whether an indicator is placed in it or below it. */
  readonly holds: (indicator: string) => boolean;
};

/** A heading of which nothing is known but its marks. */
export function flatHeading(id: string): Heading {
  return { id, weight: 1, children: [], holds: () => true };
}

/** Mean progress of a group with its range; all null where too little of it can be rated. */
export function groupMeans(heading: Heading, marks: readonly Mark[]): Pick<GroupSummary, 'mean' | 'low' | 'high'> {
  const { mean, low, high } = rollup(rollupGroup(heading, marks));
  return mean === null ? { mean, low: null, high: null } : { mean, low, high };
}

/**
 * Marks as the roll-up takes them: below the headings they are placed in, the others beside these. Each counts once, as the
 * group counts it once: placed in two headings of one parent it counts in the first.
 */
export function rollupGroup({ id, weight, children }: Heading, marks: readonly Mark[]): RollupGroup {
  const taken = new Set<Mark>();
  const groups = children.map((child) => {
    const own = marks.filter((mark) => !taken.has(mark) && child.holds(mark.digest.summary.id));
    for (const mark of own) taken.add(mark);
    return rollupGroup(child, own);
  });
  return { id, weight, items: marks.filter((mark) => !taken.has(mark)).map(rollupItem), children: groups };
}

function rollupItem({ digest, verdict }: Mark): RollupItem {
  const { indicator } = digest.prepared;
  return {
    id: indicator.id,
    weight: indicator.weight,
    critical: indicator.critical,
    status: verdict?.status ?? 'not-rated',
    achieved: verdict?.achieved ?? null,
    lastKnown: verdict?.lastKnown ?? null,
    confidence: digest.judged.find((judged) => judged.verdict.key === verdict?.key)?.verdict.confidence ?? null,
  };
}
