import { groupHeadline } from '../groups/group-headline.ts';
import { memberRuns } from '../groups/member-order.ts';
import type { Member } from '../groups/members.ts';
import { homeHeadline } from '../home/headline.ts';
import type { PartContext } from './part-context.ts';
import { selectionGroup } from './selection-group.ts';

/** Of a plan only the indicators with a target of it are counted; without one, all. */
export function countedMembers({ members, plan }: Pick<PartContext, 'members' | 'plan'>): readonly Member[] {
  return plan === null ? members : members.filter(({ verdict }) => verdict !== null);
}

/** The finding of the whole report, in the words of the overview where a plan was asked for, of a group's page where none was. */
export function summaryHeadline(context: PartContext): readonly string[] {
  const { plan, locale, overview, texts, members } = context;
  const counted = countedMembers(context);
  const group = selectionGroup('report', counted);
  const marks = memberRuns(counted);
  if (plan === null) return groupHeadline({ kind: 'report', group, marks }, locale);
  if (counted.length === 0) return [locale.t('report.plan.nothing', { plan: plan.name })];
  const home = { asOf: overview.asOf, all: group, plans: [{ ...plan.plan, group, marks: [...marks], targets: [], unconfirmed: [] }] };
  const further = members.length - counted.length;
  return [homeHeadline(home, texts, locale), ...(further === 0 ? [] : [locale.t('report.plan.further', { count: further, plan: plan.name })])];
}
