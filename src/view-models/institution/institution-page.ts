import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { groupHeadline } from '../groups/group-headline.ts';
import { emptyGroup, filledGroup, type FilledGroup } from '../groups/group-page.ts';
import { memberRuns } from '../groups/member-order.ts';
import type { Member } from '../groups/members.ts';
import { fullName } from '../home/names.ts';
import { leadVerdictOf } from '../indicators-table/shown-verdict.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type DecisionRow, decisionsOf } from './decisions-of.ts';
import { type Duties, duties } from './duties.ts';
import { type LawRow, lawsOf } from './laws-of.ts';
import { type Lifetime, lifetimeOf } from './lifetime.ts';
import { type ReportRow, reportsDue } from './reports-due.ts';
import { type InstitutionCalendar, institutionCalendar } from './institution-calendar.ts';
import { providedSystems, type SystemRow, usedSystems } from './systems-of.ts';

/** The published files an institution's page is made of, in one language. */
export type InstitutionFiles = {
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly systems: SystemsFile;
  readonly systemsTexts: SystemsTextsFile;
  readonly legal: LegalFile;
  readonly legalTexts: LegalTextsFile;
  readonly reviews: ReviewsFile;
  readonly reviewsTexts: ReviewsTextsFile;
};

export type InstitutionPage = {
  readonly name: string;
  readonly lifetime: Lifetime;
  readonly todayLabel: string;
  /** What must be done. */
  readonly today: Duties;
  /** What is due of it on a day, for a calendar file; null where no day is published. */
  readonly calendar: InstitutionCalendar | null;
  readonly headline: readonly string[];
  readonly of: number;
  /** null without an indicator. */
  readonly filled: FilledGroup | null;
  readonly decisions: readonly DecisionRow[];
  readonly reports: readonly ReportRow[];
  /** How many of its indicators have no published due date; blank for none. */
  readonly unscheduled: string;
  readonly provided: readonly SystemRow[];
  readonly used: readonly SystemRow[];
  readonly laws: readonly LawRow[];
};

/** Everything one institution answers for; null for an id that no institution has. */
export function institutionPage(id: string, files: InstitutionFiles, locale: Locale): InstitutionPage | null {
  const { overview, systems, systemsTexts, legal, legalTexts, reviews, reviewsTexts } = files;
  const institution = overview.institutions.find((one) => one.id === id);
  if (institution === undefined) return null;
  const { t, format } = locale;
  const texts = joinedTexts(files.texts);
  const indicators = overview.indicators.filter(({ responsible }) => responsible.includes(id));
  const lifetime = lifetimeOf(institution, overview.institutions, texts, locale);
  const decisions = decisionsOf({ id, reviews, wordings: reviewsTexts, texts, locale });
  const reports = reportsDue(indicators, overview.asOf, texts, locale);
  const unscheduled = indicators.length - reports.length;
  const name = fullName(texts.institutions, id);
  return {
    name,
    lifetime,
    todayLabel: t('institution.today.label', { date: format.day(overview.asOf) }),
    today: duties({ decisions, reports, members: membersOf(indicators), hasEnded: lifetime.hasEnded }, locale),
    calendar: institutionCalendar({ id, name, overview: { ...overview, indicators }, texts, decisions }, locale),
    ...indicatorsOf(id, name, { overview, texts, indicators, locale }),
    decisions,
    reports,
    unscheduled: unscheduled === 0 || reports.length === 0 ? '' : t('institution.reports.unscheduled', { count: unscheduled }),
    provided: providedSystems(id, systems, systemsTexts, locale),
    used: usedSystems(id, systems, systemsTexts, locale),
    laws: lawsOf(id, legal, legalTexts, locale),
  };
}

type Input = { readonly overview: OverviewFile; readonly texts: TextsFile; readonly indicators: OverviewFile['indicators']; readonly locale: Locale };

function indicatorsOf(id: string, title: string, { overview, texts, indicators, locale }: Input): Pick<InstitutionPage, 'headline' | 'of' | 'filled'> {
  const members = membersOf(indicators);
  const group = overview.groups.find((entry) => entry.id === id) ?? emptyGroup(id);
  const marks = memberRuns(members);
  if (members.length === 0) return { headline: [locale.t('institution.noIndicators')], of: 0, filled: null };
  const headline = groupHeadline({ kind: 'institution', group, marks }, locale);
  return { headline, of: members.length, filled: filledGroup({ id, title, headline, group, members, marks, overview, texts, locale }) };
}

function membersOf(indicators: OverviewFile['indicators']): readonly Member[] {
  return indicators.map((indicator) => ({ indicator, verdict: leadVerdictOf(indicator) }));
}
