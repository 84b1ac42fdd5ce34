import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { emptyGroup, groupPage } from '../groups/group-page.ts';
import { memberRuns, worstFirst } from '../groups/member-order.ts';
import { itemMembers, type Member, planMembers } from '../groups/members.ts';
import { namedCase } from '../groups/worst-case.ts';
import { latestValue, targetWords } from '../groups/value-words.ts';
import { toneCounts, type HomeCounts } from '../home/counts.ts';
import { countWord } from '../home/count-word.ts';
import { fullName, shortName } from '../home/names.ts';
import { type HomePlans, homePlans } from '../home/plans.ts';
import { homeProgrammes, type ProgrammeRow } from '../home/programmes.ts';
import { joinedTexts } from '../joined-texts.ts';
import { planPage } from '../plan/plan-page.ts';
import type { NeedRow } from '../review/need-row.ts';
import { reviewPage, type ReviewFiles } from '../review/review-page.ts';

export type BriefKind = 'plan' | 'programme';

/** The published files a brief is made of. */
export type BriefFiles = ReviewFiles & { readonly home: HomeFile; readonly homeTexts: HomeTextsFile };

/** An indicator of a programme on one line of the sheet. */
export type BriefMember = ReturnType<typeof namedCase> & { readonly value: string; readonly target: string };

/** One A4 page on one plan or programme. Lists are cut to what a page holds; `further` says what is left out. */
export type Brief = {
  readonly title: string;
  readonly headline: string;
  readonly counts: HomeCounts | null;
  /** The plans on one clock, for a plan; null for a programme. */
  readonly plans: HomePlans | null;
  readonly needs: { readonly rows: readonly NeedRow[]; readonly further: number };
  /** The programmes of the plans, for a plan; null for a programme. */
  readonly programmes: { readonly title: string; readonly rows: readonly ProgrammeRow[]; readonly since: number; readonly recentFrom: number } | null;
  /** The indicators of a programme; null for a plan. */
  readonly members: { readonly rows: readonly BriefMember[]; readonly further: number } | null;
  /** What cannot be judged, and why, one reason a line. */
  readonly unjudged: readonly string[];
  readonly asks: readonly BriefAsk[];
};

export type BriefAsk = { readonly id: string; readonly indicator: string; readonly title: string; readonly text: string };

/** So much fits on one page beside the rest, in every language. */
const most = { needs: 3, members: 6, asks: 3 } as const;

/** The brief of a plan or a programme; null where there is none with this id. */
export function brief(kind: BriefKind, id: string, files: BriefFiles, locale: Locale): Brief | null {
  const { overview } = files;
  const head = kind === 'plan' ? planHead(id, files, locale) : programmeHead(id, files, locale);
  if (head === null) return null;
  const members = kind === 'plan' ? planMembers(overview, id) : itemMembers(overview, id);
  const ids = new Set(members.map(({ indicator }) => indicator.id));
  const needs = reviewPage(files, locale).rows.filter((row) => ids.has(row.id));
  const shown = needs.slice(0, most.needs);
  const counts = countsOf(kind, id, members, overview, files, locale);
  const { title, rows, since, recentFrom } = homeProgrammes(files.home, files.homeTexts, locale);
  return {
    ...head,
    // The reasons stand in a part of their own.
    counts: counts === null ? null : { ...counts, reasons: [] },
    plans: kind === 'plan' ? homePlans(files.home, files.homeTexts, locale) : null,
    needs: { rows: shown, further: needs.length - shown.length },
    programmes: kind === 'plan' ? { title, rows, since, recentFrom } : null,
    members: kind === 'plan' ? null : membersOf(members, files, locale),
    unjudged: unjudgedOf(kind, members, overview, counts, locale),
    asks: shown.flatMap((row) => row.asks.slice(0, 1).map((ask) => ({ id: row.id, indicator: row.title, title: ask.title, text: ask.text }))).slice(0, most.asks),
  };
}

type Head = Pick<Brief, 'title' | 'headline'>;

function planHead(id: string, { overview, texts }: BriefFiles, locale: Locale): Head | null {
  const page = planPage(overview, texts, id, locale);
  return page === null ? null : { title: page.title, headline: page.headline };
}

function programmeHead(id: string, { overview, texts }: BriefFiles, locale: Locale): Head | null {
  const page = groupPage(overview, texts, 'programme', id, locale);
  return page === null ? null : { title: page.title, headline: page.headline.join(' ') };
}

function countsOf(kind: BriefKind, id: string, members: readonly Member[], { groups }: OverviewFile, { texts }: BriefFiles, locale: Locale): HomeCounts | null {
  if (members.length === 0) return null;
  const { t } = locale;
  const count = members.length;
  const total = countWord(count, locale);
  const caption = kind === 'plan' ? t('home.counts.caption', { count, total, plan: shortName(texts.plans, id) }) : t('groups.counts.caption', { count, total });
  return toneCounts({ group: groups.find((group) => group.id === id) ?? emptyGroup(id), marks: memberRuns(members) }, caption, locale);
}

function membersOf(members: readonly Member[], { texts: rawTexts }: BriefFiles, locale: Locale): NonNullable<Brief['members']> {
  const texts = joinedTexts(rawTexts);
  const rows = members.toSorted(worstFirst).slice(0, most.members);
  return {
    rows: rows.map((member) => ({
      ...namedCase(member, texts, locale),
      title: fullName(texts.indicators, member.indicator.id),
      value: valueWords(member, texts.units, locale),
      target: targetWords(member, texts.units, locale),
    })),
    further: members.length - rows.length,
  };
}

function valueWords(member: Member, units: BriefFiles['texts']['units'], locale: Locale): string {
  const value = latestValue(member, units, locale);
  return value === null ? locale.t('groups.multiples.noValue') : locale.t('groups.cell.target', { value: value.amount, year: value.period });
}

/** Reasons by number, then what is followed without a target of the plan. */
function unjudgedOf(kind: BriefKind, members: readonly Member[], { indicators }: OverviewFile, counts: HomeCounts | null, { t, format }: Locale): readonly string[] {
  const reasons = (counts?.reasons ?? []).map(({ count, words, lastKnown }) => {
    const known = lastKnown.map((one) => t('brief.unjudged.known', { count: one.count, status: t(`word.status.${one.status}`), note: one.note }));
    return known.length === 0 ? t('brief.unjudged.reason', { count, reason: words }) : t('brief.unjudged.lastKnown', { count, reason: words, known: format.list(known) });
  });
  const without = indicators.length - members.length;
  const followed = kind === 'plan' && without > 0 ? [t(members.length === 0 ? 'groups.plan.followed' : 'groups.plan.further', { count: without })] : [];
  return [...reasons, ...followed];
}
