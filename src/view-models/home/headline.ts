import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import { inFlightStatuses, ratingGroups, type Reason } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { capitalised } from './capitalised.ts';
import { countWord } from './count-word.ts';
import { type HomePlan, headlinePlan } from './headline-plan.ts';
import { shortName } from './names.ts';
import { lastKnownYears, unknownReasons } from './unrated.ts';
import { planTime } from './plan-time.ts';
import { inFlightCounts, ratedCounts, sumOf } from './status-counts.ts';

type Reading = { readonly plan: HomePlan; readonly hasEnded: boolean; readonly locale: Locale };

type HeadlineInput = Pick<HomeFile, 'plans' | 'asOf'> & { readonly all: Pick<HomeFile['all'], 'of'> };

/** The finding of the whole page in one to three sentences, worded by case from the counts of the headline plan. */
export function homeHeadline(home: HeadlineInput, texts: Pick<HomeTextsFile, 'plans'>, locale: Locale): string {
  const { t } = locale;
  const plan = headlinePlan(home);
  if (plan === null) return t('home.headline.noTargets', { count: home.all.of });
  const { state } = planTime(plan, home.asOf);
  const name = shortName(texts.plans, plan.id);
  const opening = {
    ended: () => t('home.headline.ended', { plan: name }),
    running: () => t('home.headline.running', { plan: name, year: plan.to }),
    'not-begun': () => t('home.headline.notBegun', { plan: name, year: plan.from }),
  }[state]();
  const reading = { plan, hasEnded: state === 'ended', locale };
  return [opening, ...(plan.group.of === 1 ? onlyTarget(reading) : manyTargets(reading))].join(' ');
}

function onlyTarget({ plan, hasEnded, locale }: Reading): readonly string[] {
  const { t, format } = locale;
  const rated = ratedCounts(plan.group.counts)[0];
  if (rated !== undefined) {
    const status = t(`word.status.${rated.status}`);
    return [hasEnded ? t('home.headline.onlyFinal', { status }) : t('home.headline.onlyRunning', { status })];
  }
  const reason = t(`word.reason.${plan.marks[0]?.reason ?? 'no-data'}`);
  const known = inFlightCounts(plan.group.lastKnown)[0];
  if (known === undefined) return [t('home.headline.onlyUnknown', { reason })];
  const years = format.list(lastKnownYears(plan.marks, locale));
  return [t('home.headline.onlyLastKnown', { reason, years, status: t(`word.status.${known.status}`) })];
}

function manyTargets(reading: Reading): readonly string[] {
  const { plan, hasEnded, locale } = reading;
  const { t, format } = locale;
  const total = countWord(plan.group.of, locale);
  if (plan.group.rated > 0 && plan.group.of > mostInDetail) return [summed(reading, total)];
  const last = lastKnownClauses(reading);
  const years = format.list(lastKnownYears(plan.marks, locale));
  const rest = restClauses(reading);
  if (ratedCounts(plan.group.counts).length > 0) return mixed(reading, { total, last, years, rest });
  if (!hasEnded) return noneRated(locale, { total, last, years, rest });
  if (last === '') return [t('home.headline.noFinalUnknown', { total, rest })];
  if (rest === '') return [t('home.headline.noFinal', { total, years, findings: last })];
  return [t('home.headline.noFinalRest', { total, years, findings: last, rest })];
}

/** More targets than these are said in four groups: the strip below has the rest. */
const mostInDetail = 9;

/** A plan of many targets in one sentence. */
function summed({ plan, hasEnded, locale }: Reading, total: string): string {
  const { t, format } = locale;
  const counts = ratedCounts(plan.group.counts);
  const clauses = (['green', 'amber', 'red'] as const).flatMap((group) => {
    const count = sumOf(counts.filter(({ status }) => ratingGroups[status] === group));
    const values = { count, some: some(count, locale) };
    return count === 0 ? [] : [hasEnded ? t(`home.many.${group}`, values) : t(`home.manyNow.${group}`, values)];
  });
  const unrated = plan.group.of - plan.group.rated;
  if (unrated > 0) clauses.push(t('home.many.unrated', { some: some(unrated, locale) }));
  return t('home.headline.findings', { total, findings: format.list(clauses) });
}

type Parts = { readonly total: string; readonly last: string; readonly years: string; readonly rest: string };

/** A plan that still runs and of which nothing can be judged at present. */
function noneRated({ t }: Locale, { total, last, years, rest }: Parts): readonly string[] {
  if (last === '') return [t('home.headline.noneRated', { total, rest })];
  const sentence = t('home.headline.noneRatedLast', { total, years, findings: last });
  return rest === '' ? [sentence] : [sentence, capitalised(t('home.headline.rest', { rest }))];
}

/** Some targets are rated: they come first, then what is only known from before, then what is not known at all. */
function mixed({ plan, hasEnded, locale }: Reading, { total, last, years, rest }: Parts): readonly string[] {
  const { t } = locale;
  const sentences = [t('home.headline.findings', { total, findings: ratedClauses({ plan, hasEnded, locale }) })];
  if (last !== '') {
    const values = { some: some(sumOf(inFlightCounts(plan.group.lastKnown)), locale), years, findings: last };
    sentences.push(hasEnded ? t('home.headline.lastKnown', values) : t('home.headline.lastKnownRunning', values));
  }
  if (rest !== '') sentences.push(capitalised(t('home.headline.rest', { rest })));
  return sentences;
}

/** What is in flight while the plan runs is said in the present, every result in the past. */
function ratedClauses({ plan, hasEnded, locale }: Reading): string {
  const { t, format } = locale;
  const clauses = ratedCounts(plan.group.counts).map(({ status, count }) => {
    const values = { count, some: some(count, locale) };
    const present = hasEnded ? undefined : inFlightStatuses.find((inFlight) => inFlight === status);
    return present === undefined ? t(`home.clause.${status}`, values) : t(`home.clauseNow.${present}`, values);
  });
  return format.list(clauses);
}

function lastKnownClauses({ plan, locale }: Reading): string {
  const clauses = inFlightCounts(plan.group.lastKnown).map(({ status, count }) =>
    locale.t(`home.clause.${status}`, { count, some: some(count, locale) }),
  );
  return locale.format.list(clauses);
}

/** What is not known at all, by reason: 'the third has no reported value'. */
function restClauses({ plan, locale }: Reading): string {
  const reasons = unknownReasons(plan.marks);
  const clauses = reasons.map(({ reason, count }) =>
    locale.t(`home.rest.${restReason(reason)}`, { count, some: reasons.length === 1 && count === 1 ? remaining(plan.group.of, locale) : some(count, locale) }),
  );
  return locale.format.list(clauses);
}

/** A counted target always has a published target, so that reason cannot stand here. */
function restReason(reason: Reason): Exclude<Reason, 'no-target'> {
  return reason === 'no-target' ? 'no-data' : reason;
}

function some(count: number, locale: Locale): string {
  return locale.t('home.some', { number: countWord(count, locale) });
}

/** The only target that is left of so many: 'the third'. */
function remaining(total: number, locale: Locale): string {
  const place = ([2, 3, 4, 5] as const).find((number) => number === total);
  return place === undefined ? some(1, locale) : locale.t(`home.remaining.${place}`);
}
