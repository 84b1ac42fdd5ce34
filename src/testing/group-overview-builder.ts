import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary, PublishedFramework } from '#model/published-common.ts';
import { ratingGroups } from '#model/status.ts';
import { memberRuns, worstFirst } from '#view-models/groups/member-order.ts';
import { itemMembers, type Member, memberLastKnown, memberStatus, planMembers } from '#view-models/groups/members.ts';
import { groupOf } from './home-file-builder.ts';
import { anOverviewFile } from './overview-file-builder.ts';

/** An item of the framework, a programme of the strategy where nothing is said. */
export function anItem(id: string, overrides: Partial<PublishedFramework> = {}): PublishedFramework {
  return { id, kind: 'programme', order: 1, parent: 'strategy-2030', ...overrides };
}

/** An overview whose groups are counted from its indicators; plans and framework as given. */
export function anOverviewWithGroups(indicators: readonly IndicatorSummary[], parts: Partial<Pick<OverviewFile, 'plans' | 'framework'>> = {}): OverviewFile {
  const overview = { ...anOverviewFile(indicators), ...parts };
  const framework = parts.framework ?? [anItem('programme-1'), anItem('programme-2', { order: 2 }), anItem('goal-1', { kind: 'goal', parent: 'vision-2040' })];
  const whole = { ...overview, framework };
  const groups = [
    ...framework.map(({ id }) => counted(id, itemMembers(whole, id))),
    ...whole.plans.map(({ id }) => counted(id, planMembers(whole, id))),
  ];
  return { ...whole, groups };
}

function counted(id: string, members: readonly Member[]): OverviewFile['groups'][number] {
  const reported = members.filter(({ indicator }) => indicator.reported === 'recent').length;
  const reds = members.filter((member) => ratingGroups[memberLastKnown(member)?.status ?? memberStatus(member)] === 'red').toSorted(worstFirst);
  return groupOf(id, memberRuns(members), { reported, reds: reds.map(({ indicator }) => indicator.id) });
}
