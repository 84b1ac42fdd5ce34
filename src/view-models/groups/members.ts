import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary, LastKnownSummary, VerdictSummary } from '#model/published-common.ts';
import type { Reason, Status } from '#model/status.ts';
import { leadVerdictOf } from '../indicators-table/shown-verdict.ts';

/** An indicator with the verdict it is shown with in a group; null = no counted plan target. */
export type Member = { readonly indicator: IndicatorSummary; readonly verdict: VerdictSummary | null };

/** The indicators placed in an item of the framework or in one below it, each with its lead verdict. */
export function itemMembers({ framework, indicators }: Pick<OverviewFile, 'framework' | 'indicators'>, id: string): readonly Member[] {
  const items = new Set([id]);
  for (let before = 0; before < items.size; ) {
    before = items.size;
    for (const item of framework) if (item.parent !== null && items.has(item.parent)) items.add(item.id);
  }
  return indicators.filter((indicator) => indicator.in.some((item) => items.has(item))).map((indicator) => ({ indicator, verdict: leadVerdictOf(indicator) }));
}

/** The indicators with a counted target of a plan, each with its verdict on it; of several the last in time. */
export function planMembers({ indicators }: Pick<OverviewFile, 'indicators'>, plan: string): readonly Member[] {
  return indicators.flatMap((indicator) => {
    const own = indicator.verdicts.filter((verdict) => verdict.counted && verdict.plan === plan);
    const verdict = own.toSorted((one, other) => other.time - one.time)[0];
    return verdict === undefined ? [] : [{ indicator, verdict }];
  });
}

export function memberStatus({ verdict }: Member): Status {
  return verdict?.status ?? 'not-rated';
}

/** Why a member is not rated; null for a rated one. */
export function memberReason({ verdict }: Member): Reason | null {
  return verdict === null ? 'no-target' : verdict.reason;
}

export function memberLastKnown({ verdict }: Member): LastKnownSummary | null {
  return verdict?.lastKnown ?? null;
}

/** Whether '≈' stands beside the verdict, or beside the last known one: low confidence, or values that may not be comparable. */
export function isDoubtful(member: Member): boolean {
  const { indicator, verdict } = member;
  if (memberLastKnown(member) === null && memberStatus(member) === 'not-rated') return false;
  return indicator.confidence === 'D' || (verdict?.flags.includes('suspected-break') ?? false);
}
