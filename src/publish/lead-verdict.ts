import type { VerdictSummary } from '#model/published-common.ts';
import type { Plan } from '#model/plan.ts';

type Planned<V> = { readonly verdict: V; readonly plan: Plan };

/**
 * The verdict a single mark shows: of the running plan that ends first among those with a counted target, else of the plan that
 * ended last; null where no such plan has a counted target. Of several targets of that plan the last one in time.
 */
export function leadVerdict<V extends VerdictSummary>(
  verdicts: readonly V[],
  plans: ReadonlyMap<string, Plan>,
  asOf: number,
): V | null {
  const counted = verdicts.flatMap((verdict): readonly Planned<V>[] => {
    const plan = verdict.counted && verdict.plan !== null ? plans.get(verdict.plan) : undefined;
    return plan === undefined ? [] : [{ verdict, plan }];
  });
  const begun = counted.filter(({ plan }) => plan.from - 1 <= asOf);
  const running = begun.filter(({ plan }) => asOf < plan.to);
  const end = running.length > 0 ? Math.min(...running.map(planEnd)) : Math.max(...begun.map(planEnd));
  const leading = begun.filter(({ plan }) => plan.to === end);
  return leading.toSorted((a, b) => b.verdict.time - a.verdict.time)[0]?.verdict ?? null;
}

function planEnd<V>({ plan }: Planned<V>): number {
  return plan.to;
}
