import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { distributionFigure } from '../groups/distribution-figure.ts';
import type { Figure } from '../figure/figure.ts';
import { type GroupCoverage, groupCoverage } from '../groups/group-coverage.ts';
import { groupMean } from '../groups/group-mean.ts';
import { emptyGroup } from '../groups/group-page.ts';
import { type GroupParts, groupParts } from '../groups/group-parts.ts';
import { memberRuns } from '../groups/member-order.ts';
import { planMembers } from '../groups/members.ts';
import { type Multiple, multiplesOf } from '../groups/multiples.ts';
import { multiplesFigure } from '../groups/multiples-figure.ts';
import { type HomeCounts, homeCounts } from '../home/counts.ts';
import { homeHeadline } from '../home/headline.ts';
import { fullName, shortName } from '../home/names.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type OtherTarget, otherTargets } from './other-targets.ts';
import { type PlanResults, planResults } from './plan-results.ts';
import { type PlanTimeWords, planTimeWords } from './plan-time-words.ts';

/** What a plan's page shows where the plan has counted targets. */
export type FilledPlan = {
  readonly counts: HomeCounts | null;
  readonly distribution: Figure;
  readonly results: PlanResults;
  readonly coverage: GroupCoverage | null;
  readonly multiples: readonly Multiple[];
  readonly multiplesFigure: Figure;
  readonly mean: readonly string[];
};

type Neighbour = { readonly id: string; readonly text: string };

export type PlanPage = {
  readonly title: string;
  readonly shortTitle: string;
  readonly headline: string;
  readonly time: PlanTimeWords;
  /** The plans before and after it. */
  readonly neighbours: readonly Neighbour[];
  readonly of: number;
  readonly filled: FilledPlan | null;
  readonly further: string;
  readonly others: { readonly title: string; readonly targets: readonly OtherTarget[] };
  readonly parts: readonly GroupParts[];
};

/** The page of one plan; null where there is none with this id. Which plans there are is data. */
export function planPage(overview: OverviewFile, rawTexts: TextsFile, id: string, locale: Locale): PlanPage | null {
  const plan = overview.plans.find((entry) => entry.id === id);
  if (plan === undefined) return null;
  const { t } = locale;
  const texts = joinedTexts(rawTexts);
  const members = planMembers(overview, id);
  const time = planTimeWords(plan, overview.asOf, locale);
  const headline = headlineOf(overview, plan, members, texts, locale);
  const without = overview.indicators.length - members.length;
  return {
    title: fullName(texts.plans, id),
    shortTitle: shortName(texts.plans, id),
    headline,
    time,
    neighbours: neighboursOf(overview, plan, texts, locale),
    of: members.length,
    filled: members.length === 0 ? null : filledPlan({ overview, plan, members, texts, locale, headline, state: time.state }),
    further: without === 0 ? '' : t(members.length === 0 ? 'groups.plan.followed' : 'groups.plan.further', { count: without }),
    others: { title: t('groups.plan.others', { year: plan.to }), targets: otherTargets(overview, plan, texts, locale) },
    parts: groupParts(overview, id, texts, locale),
  };
}

type Plan = OverviewFile['plans'][number];
type Members = ReturnType<typeof planMembers>;

function homePlan(overview: OverviewFile, plan: Plan, members: Members) {
  const group = overview.groups.find(({ id }) => id === plan.id) ?? emptyGroup(plan.id);
  return { ...plan, group, marks: [...memberRuns(members)], targets: [], unconfirmed: [] };
}

/** The sentence home says of its leading plan, for this one. */
function headlineOf(overview: OverviewFile, plan: Plan, members: Members, texts: TextsFile, locale: Locale): string {
  const { t } = locale;
  if (members.length > 0) return homeHeadline({ plans: [homePlan(overview, plan, members)], asOf: overview.asOf, all: { of: overview.indicators.length } }, texts, locale);
  const name = shortName(texts.plans, plan.id);
  const opening = {
    ended: () => t('home.headline.ended', { plan: name }),
    running: () => t('home.headline.running', { plan: name, year: plan.to }),
    'not-begun': () => t('home.headline.notBegun', { plan: name, year: plan.from }),
  }[planTimeWords(plan, overview.asOf, locale).state]();
  return `${opening} ${t('groups.plan.noTargets')}`;
}

function neighboursOf({ plans }: OverviewFile, plan: Plan, texts: TextsFile, { t }: Locale): readonly Neighbour[] {
  const before = plans.filter(({ successor }) => successor === plan.id).map(({ id }) => ({ id, text: t('groups.plan.follows', { plan: shortName(texts.plans, id) }) }));
  const after = plans.filter(({ id }) => id === plan.successor).map(({ id }) => ({ id, text: t('groups.plan.followedBy', { plan: shortName(texts.plans, id) }) }));
  return [...before, ...after];
}

type Input = {
  readonly overview: OverviewFile;
  readonly plan: Plan;
  readonly members: Members;
  readonly texts: TextsFile;
  readonly locale: Locale;
  readonly headline: string;
  readonly state: PlanTimeWords['state'];
};

function filledPlan({ overview, plan, members, texts, locale, headline, state }: Input): FilledPlan {
  const { t } = locale;
  const own = homePlan(overview, plan, members);
  const name = shortName(texts.plans, plan.id);
  const multiples = multiplesOf({ members, overview, texts, locale });
  const finding = [headline];
  return {
    counts: homeCounts({ plans: [own], asOf: overview.asOf }, texts, locale),
    distribution: distributionFigure({ id: `${plan.id}-distribution`, title: t('groups.distribution.planTitleOf', { name }), finding, note: t('groups.distribution.planNote'), runs: own.marks, locale }),
    results: planResults(members, state, texts, locale),
    coverage: groupCoverage(own.group, overview, locale),
    multiples: multiples.all,
    multiplesFigure: multiplesFigure({ id: `${plan.id}-targets`, title: t('groups.multiples.planTitleOf', { name }), finding, multiples, texts, locale }),
    mean: groupMean(own.group, locale),
  };
}
