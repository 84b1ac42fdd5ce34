import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { memberRuns } from '../groups/member-order.ts';
import { itemMembers, planMembers } from '../groups/members.ts';
import { fullName, shortName } from '../home/names.ts';
import { planTime } from '../home/plan-time.ts';
import { type MarkRow, markRow } from '../mark-row.ts';

/** One programme under one plan: its marks, worst first; null without a counted target. */
export type HorizonCell = { readonly plan: string; readonly count: number; readonly marks: MarkRow | null };

export type HorizonMatrix = {
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly { readonly id: string; readonly order: string; readonly title: string; readonly cells: readonly HorizonCell[] }[];
};

/** Marks of a cell that stand side by side. */
const columns = 8;

/** Programmes by plans: one mark is one indicator with a counted target of that plan; last known verdicts in outline. */
export function horizonMatrix(overview: OverviewFile, texts: Pick<TextsFile, 'plans' | 'framework'>, locale: Locale): HorizonMatrix {
  const { t, format } = locale;
  const programmes = overview.framework.filter(({ kind }) => kind === 'programme').toSorted((one, other) => one.order - other.order);
  const byPlan = overview.plans.map(({ id }) => ({ id, members: planMembers(overview, id) }));
  return {
    plans: overview.plans.map((plan) => {
      const name = shortName(texts.plans, plan.id);
      return { id: plan.id, title: planTime(plan, overview.asOf).state === 'ended' ? t('review.matrix.final', { plan: name }) : name };
    }),
    rows: programmes.map(({ id, order }) => {
      const inside = new Set(itemMembers(overview, id).map(({ indicator }) => indicator.id));
      return {
        id,
        order: format.number(order, 0),
        title: fullName(texts.framework, id),
        cells: byPlan.map(({ id: plan, members }) => {
          const own = members.filter(({ indicator }) => inside.has(indicator.id));
          return { plan, count: own.length, marks: own.length === 0 ? null : markRow(memberRuns(own), columns, locale) };
        }),
      };
    }),
  };
}
