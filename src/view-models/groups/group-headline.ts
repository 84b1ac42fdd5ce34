import type { Locale } from '#i18n/locale.ts';
import type { MarkRun } from '#model/home-file.ts';
import type { GroupSummary, PublishedFramework } from '#model/published-common.ts';
import { ratingGroups } from '#model/status.ts';
import { capitalised } from '../home/capitalised.ts';
import { countWord } from '../home/count-word.ts';
import { periodWords } from '../home/period-words.ts';
import { inFlightCounts, ratedCounts, sumOf } from '../home/status-counts.ts';
import { lastKnownYears, unknownReasons } from '../home/unrated.ts';

/** What the finding of a group is worded from. */
export type GroupFacts = {
  readonly kind: PublishedFramework['kind'] | 'institution' | 'report';
  readonly group: GroupSummary;
  readonly marks: readonly MarkRun[];
};

/** The finding of a group's page in one or two sentences, worded by case. */
export function groupHeadline(facts: GroupFacts, locale: Locale): readonly string[] {
  const { t } = locale;
  const { of, rated, counts } = facts.group;
  const group = t(`groups.this.${facts.kind}`);
  if (of === 0) return [t('groups.headline.none', { group })];
  if (of === 1) return [onlyIndicator(facts, group, locale)];
  const total = countWord(of, locale);
  if (rated > 0) return ratedMix(facts, { group, total }, locale);
  if ((counts['no-target'] ?? 0) === of) return [t('groups.headline.noTargets', { group, total })];
  return [noneRated(facts, { group, total }, locale)];
}

function onlyIndicator({ marks }: GroupFacts, group: string, { t, ...rest }: Locale): string {
  const mark = marks[0];
  const status = t(`word.status.${mark?.lastKnown ?? mark?.status ?? 'not-rated'}`);
  if (mark !== undefined && mark.status !== 'not-rated') return t('groups.headline.onlyRated', { group, status });
  const reason = t(`word.reason.${mark?.reason ?? 'no-target'}`);
  if (mark === undefined || mark.lastKnown === null) return t('groups.headline.onlyUnknown', { group, reason });
  return t('groups.headline.onlyLastKnown', { group, reason, status, year: periodWords(mark.lastKnownTime ?? '', { t, ...rest }) });
}

type Words = { readonly group: string; readonly total: string };

/** Nothing can be judged today: what was known before comes first, then why nothing is known. */
function noneRated({ group: { lastKnown }, marks }: GroupFacts, words: Words, locale: Locale): string {
  const { t, format } = locale;
  const rest = format.list(unknownReasons(marks).map(({ reason, count }) => t(restKey(reason), { count, some: some(count, locale) })));
  const known = inFlightCounts(lastKnown);
  if (known.length === 0) return t('groups.headline.noneRated', { ...words, rest });
  const findings = format.list(known.map(({ status, count }) => t(`home.clause.${status}`, { count, some: some(count, locale) })));
  const said = { ...words, findings, years: format.list(lastKnownYears(marks, locale)) };
  return rest === '' ? t('groups.headline.noneRatedLast', said) : t('groups.headline.noneRatedLastRest', { ...said, rest });
}

function restKey(reason: ReturnType<typeof unknownReasons>[number]['reason']) {
  return reason === 'no-target' ? 'groups.rest.no-target' : (`home.rest.${reason}` as const);
}

/** Four groups at most: the strip below has the rest. A red is never hidden behind missing data. */
function ratedMix({ group, marks }: GroupFacts, words: Words, locale: Locale): readonly string[] {
  const { t, format } = locale;
  const counts = ratedCounts(group.counts);
  const clauses = (['green', 'amber', 'red'] as const).flatMap((name) => {
    const count = sumOf(counts.filter(({ status }) => ratingGroups[status] === name));
    return count === 0 ? [] : [t(`groups.many.${name}`, { count, some: some(count, locale) })];
  });
  const unrated = group.of - group.rated;
  if (unrated > 0) clauses.push(t('home.many.unrated', { some: some(unrated, locale) }));
  const sentence = t('groups.headline.findings', { ...words, findings: format.list(clauses) });
  const reds = sumOf(marks.filter(({ lastKnown }) => lastKnown !== null && ratingGroups[lastKnown] === 'red'));
  return reds === 0 ? [sentence] : [sentence, capitalised(t('groups.headline.lastKnownReds', { count: reds, some: some(reds, locale) }))];
}

function some(count: number, locale: Locale): string {
  return locale.t('groups.some', { number: countWord(count, locale) });
}
