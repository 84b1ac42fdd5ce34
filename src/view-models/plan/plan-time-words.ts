import type { Locale } from '#i18n/locale.ts';
import type { PublishedPlan } from '#model/published-common.ts';
import { planTime } from '../home/plan-time.ts';

/** How much of a plan's time is gone, in words and as the bar that shows it. */
export type PlanTimeWords = {
  readonly state: ReturnType<typeof planTime>['state'];
  readonly period: string;
  readonly text: string;
  /** Share of the period that is gone, 0 to 1. */
  readonly gone: number;
  readonly label: string;
};

export function planTimeWords(plan: PublishedPlan, asOf: string, { t, format }: Locale): PlanTimeWords {
  const { state, elapsed, total } = planTime(plan, asOf);
  const years = format.number(elapsed, Number.isInteger(elapsed) ? 0 : 1);
  const text = {
    ended: () => t('groups.plan.ended', { date: format.day(`${plan.to}-12-31`) }),
    running: () => t('groups.plan.gone', { years, total }),
    'not-begun': () => t('groups.plan.notBegun', { year: plan.from }),
  }[state]();
  return { state, period: t('groups.plan.period', { from: plan.from, to: plan.to }), text, gone: total === 0 ? 1 : elapsed / total, label: t('groups.plan.timeFigure', { years, total }) };
}
