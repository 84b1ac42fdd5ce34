import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { Member } from '../groups/members.ts';
import { leadVerdictOf } from '../indicators-table/shown-verdict.ts';
import type { ReportRequest } from './report-request.ts';

/** The indicators of a report in its order, each once, with the verdict it is printed with; unknown ids stay out. */
export function selectedMembers({ indicators }: Pick<OverviewFile, 'indicators'>, request: Pick<ReportRequest, 'indicators' | 'plan'>): readonly Member[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return [...new Set(request.indicators)].flatMap((id) => {
    const indicator = known.get(id);
    if (indicator === undefined) return [];
    const chosen = asAsked(indicator, request.plan);
    return [{ indicator: chosen, verdict: leadVerdictOf(chosen) }];
  });
}

/** The indicator led by its counted target of the plan, of several the last in time; without such a target by none. */
export function asAsked(indicator: IndicatorSummary, plan: string | null): IndicatorSummary {
  if (plan === null) return indicator;
  const own = indicator.verdicts.filter((verdict) => verdict.counted && verdict.plan === plan);
  return { ...indicator, lead: own.toSorted((one, other) => other.time - one.time)[0]?.key ?? null };
}
