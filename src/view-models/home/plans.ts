import type { Locale } from '#i18n/locale.ts';
import type { HomeFile, NamedIndicator } from '#model/home-file.ts';
import type { VerdictSummary } from '#model/published-common.ts';
import type { Reason, Status } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { capitalised } from './capitalised.ts';
import { countWord } from './count-word.ts';
import type { HomePlan } from './headline-plan.ts';
import { shortName } from './names.ts';
import { amount, decimalsWritten } from './value.ts';
import { type MarkRow, markLabel, markRow } from '../mark-row.ts';
import { narrowClock, type PlanClock, wideClock } from './plan-clock.ts';
import { periodWords } from './period-words.ts';
import { planTime } from './plan-time.ts';

/** A verdict in words: the last known one in outline where there is none. */
export type VerdictWords = {
  readonly status: Status;
  readonly isOutlined: boolean;
  /** The values may not be comparable: '≈' stands beside the word. */
  readonly isDoubtful: boolean;
  readonly reason: Reason | null;
  /** 'last known, 2024'; blank for a verdict that stands. */
  readonly note: string;
};

/** A target named under its plan: the last known verdict stands in outline where there is no verdict. */
export type NamedTarget = {
  readonly id: string;
  readonly title: string;
  readonly target: string;
  /** null for an unconfirmed target: it has no verdict. */
  readonly verdict: VerdictWords | null;
};

export type PlanRow = {
  readonly id: string;
  readonly name: string;
  readonly time: string;
  /** null without a counted target. */
  readonly marks: MarkRow | null;
  readonly text: string;
  readonly targets: readonly NamedTarget[];
  readonly unconfirmed: readonly NamedTarget[];
  /** Words of the link to all targets; blank when all are named. */
  readonly allTargets: string;
  /** Cells of the table twin. */
  readonly table: { readonly period: string; readonly targets: string; readonly rated: string; readonly verdicts: string };
};

export type HomePlans = {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly wide: PlanClock;
  readonly narrow: PlanClock;
};

const columns = 18;
/** Targets named under a plan, the worst first; the table of indicators has them all. */
const mostTargets = 3;

/** The plans on one clock, with the marks of their counted targets. */
export function homePlans(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomePlans {
  const clockPlans = home.plans.map((plan) => ({
    id: plan.id,
    from: plan.from,
    to: plan.to,
    name: shortName(texts.plans, plan.id),
    flag: flagOf(plan, locale),
  }));
  return {
    title: capitalised(locale.t('home.plans.title', { count: home.plans.length, number: countWord(home.plans.length, locale) })),
    rows: home.plans.map((plan) => rowOf(plan, home.asOf, texts, locale)),
    wide: wideClock(clockPlans, home.asOf, locale),
    narrow: narrowClock(clockPlans, home.asOf, locale),
  };
}

function rowOf(plan: HomePlan, asOf: string, texts: HomeTextsFile, locale: Locale): PlanRow {
  const { t, format } = locale;
  const { group, marks } = plan;
  const hasTargets = group.of > 0;
  return {
    id: plan.id,
    name: shortName(texts.plans, plan.id),
    time: timeOf(plan, asOf, locale),
    marks: hasTargets ? markRow(marks, columns, locale) : null,
    text: hasTargets ? '' : t('home.plans.noTargets'),
    targets: plan.targets.slice(0, mostTargets).map((target) => namedTarget(target, texts, locale)),
    unconfirmed: plan.unconfirmed.map((target) => ({ ...namedTarget(target, texts, locale), verdict: null })),
    allTargets: group.of > mostTargets ? t('home.plans.allTargets', { count: group.of }) : '',
    table: {
      period: `${plan.from}–${plan.to}`,
      targets: format.number(group.of, 0),
      rated: t('home.table.ratedOf', { rated: group.rated, of: group.of }),
      verdicts: hasTargets ? markLabel(marks, locale) : t('word.reason.no-target'),
    },
  };
}

function timeOf(plan: HomePlan, asOf: string, { t, format }: Locale): string {
  const { state, elapsed, total } = planTime(plan, asOf);
  if (state === 'ended') return t('home.plans.ended', { date: format.day(`${plan.to}-12-31`) });
  if (state === 'not-begun') return t('home.plans.notBegun', { year: plan.from });
  return t('home.plans.gone', { years: format.number(elapsed, 1), total });
}

function flagOf({ to: year, group, unconfirmed }: HomePlan, { t }: Locale): string {
  if (group.of > 0) return t('home.plans.flag', { count: group.of, year });
  return unconfirmed.length > 0 ? t('home.plans.flagUnconfirmed', { count: unconfirmed.length, year }) : t('home.plans.flagNone', { year });
}

function namedTarget(indicator: NamedIndicator, texts: HomeTextsFile, locale: Locale): NamedTarget {
  const { t } = locale;
  const { verdict } = indicator;
  const value = verdict?.value ?? null;
  const year = Math.round(verdict?.time ?? 0);
  const words = { value: value === null ? '' : amount(value, { unit: indicator.unit, decimals: decimalsWritten(value, indicator.decimals) }, texts.units, locale), year };
  return {
    id: indicator.id,
    title: shortName(texts.indicators, indicator.id),
    target: verdict === null || value === null ? '' : t(verdict.counted ? 'home.plans.target' : 'home.plans.targetUnconfirmed', words),
    verdict: verdict === null ? null : verdictOf(verdict, locale),
  };
}

/** The verdict in words; without one the last known verdict with its year, else the reason. */
function verdictOf({ status, reason, lastKnown, flags }: VerdictSummary, locale: Locale): VerdictWords {
  const isDoubtful = flags.includes('suspected-break') && (lastKnown !== null || status !== 'not-rated');
  if (lastKnown !== null) {
    const note = locale.t('home.lastKnown', { year: periodWords(lastKnown.time, locale) });
    return { status: lastKnown.status, isOutlined: true, isDoubtful, reason: null, note };
  }
  return { status, isOutlined: false, isDoubtful, reason, note: '' };
}
