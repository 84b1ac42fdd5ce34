import type { FrameworkEntry, Publication } from './publication.ts';
import type { Heading } from './group-rollup.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import { leadMark, type Mark } from './mark-order.ts';

/** Which indicators belong to a framework item, an institution or a plan, each with the verdict it is shown with there. */
export type GroupMembers = {
  /** Placed in the item or in one below it. */
  readonly inItem: (id: string) => readonly Mark[];
  /** Answered for today. */
  readonly ofInstitution: (id: string) => readonly Mark[];
  /** With a counted target of the plan, shown with the verdict on it. */
  readonly ofPlan: (id: string) => readonly Mark[];
  /** A framework item or a plan with the framework items below it. */
  readonly headingOf: (id: string) => Heading;
};

/** Sorts the indicators into their groups once. */
export function groupMembers(digests: readonly IndicatorDigest[], { framework }: Publication): GroupMembers {
  const inItem = membership(digests, ({ summary }) => summary.in.flatMap((id) => [id, ...ancestors(id, framework)]));
  const ofInstitution = membership(digests, ({ summary }) => summary.responsible);
  const ofPlan = membership(digests, ({ summary }) => summary.verdicts.flatMap(({ counted, plan }) => (counted && plan !== null ? [plan] : [])));
  return {
    inItem: (id) => (inItem.get(id) ?? []).map(leadMark),
    ofInstitution: (id) => (ofInstitution.get(id) ?? []).map(leadMark),
    ofPlan: (id) => (ofPlan.get(id) ?? []).map((digest) => ({ digest, verdict: planVerdict(digest, id) })),
    headingOf: (id) => headingOf(id, { inItem, framework, above: [] }),
  };
}

type Below = { readonly inItem: Membership; readonly framework: readonly FrameworkEntry[]; readonly above: readonly string[] };

function headingOf(id: string, { inItem, framework, above }: Below): Heading {
  const held = new Set((inItem.get(id) ?? []).map(({ summary }) => summary.id));
  const below = { inItem, framework, above: [...above, id] };
  // An item that is by mistake its own ancestor is not followed round and round.
  const children = framework.filter((item) => item.parent === id && !below.above.includes(item.id));
  return {
    id,
    weight: framework.find((item) => item.id === id)?.weight ?? 1,
    children: children.map((child) => headingOf(child.id, below)),
    holds: (indicator) => held.has(indicator),
  };
}

/** Of several counted targets of one plan, the last in time stands for it. */
function planVerdict({ summary }: IndicatorDigest, plan: string): Mark['verdict'] {
  const own = summary.verdicts.filter((verdict) => verdict.counted && verdict.plan === plan);
  return own.toSorted((a, b) => b.time - a.time)[0] ?? null;
}

type Membership = ReadonlyMap<string, readonly IndicatorDigest[]>;

function membership(
  digests: readonly IndicatorDigest[],
  groupsOf: (digest: IndicatorDigest) => readonly string[],
): Membership {
  const members = new Map<string, IndicatorDigest[]>();
  for (const digest of digests) {
    for (const id of new Set(groupsOf(digest))) {
      const list = members.get(id);
      if (list === undefined) members.set(id, [digest]);
      else list.push(digest);
    }
  }
  return members;
}

function ancestors(id: string, framework: readonly FrameworkEntry[]): readonly string[] {
  const found: string[] = [];
  let parent = framework.find((item) => item.id === id)?.parent ?? null;
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = framework.find((item) => item.id === parent)?.parent ?? null;
  }
  return found;
}
