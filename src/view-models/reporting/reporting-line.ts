import { type Lateness, lateness } from '#domain/reporting/lateness.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary, PublishedFramework, Reported } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { decimalTime } from '#model/time.ts';
import { recentFromYear } from '../coverage-bar.ts';
import { fullName, shortName } from '../home/names.ts';
import { periodShort } from '../home/period-words.ts';
import { nameKey } from '../indicators-table/row-order.ts';
import { daysWords } from '../institution/days-words.ts';

/** What one indicator's row says about reporting; nothing about good or bad. */
export type ReportingLine = {
  readonly id: string;
  readonly title: string;
  readonly isTitleInEnglish: boolean;
  /** Who answers for it at the as-of date. */
  readonly responsible: readonly { readonly id: string; readonly name: string }[];
  /** The application sectors it is placed in, itself or by a part of one. */
  readonly sectors: readonly string[];
  readonly state: Reported;
  /** The state in words. */
  readonly stateText: string;
  /** Period of the newest value; blank without any. */
  readonly period: string;
  /** How old that value is at the as-of date, in words; blank without any. */
  readonly age: string;
  /** The report the schedule asks for next; null where no due day is published. */
  readonly due: { readonly day: string; readonly date: string; readonly period: string; readonly periodId: string } | null;
  readonly standing: Lateness;
  /** 'late by 144 days', 'in 24 days'; blank where no due day is published. */
  readonly standingText: string;
  /** What it is ordered by: the title, the name of who answers, years since the period of the newest value. */
  readonly keys: { readonly name: string; readonly institution: string; readonly age: number | null };
};

/** The published files the reporting status is made of. */
export type ReportingFiles = { readonly overview: OverviewFile; readonly texts: TextsFile };

/** A row for each indicator, in the order of the dataset. */
export function reportingLines({ overview, texts }: ReportingFiles, locale: Locale): readonly ReportingLine[] {
  const untranslated = new Set(texts.untranslated);
  const sectors = new Set(overview.framework.filter(({ kind }) => kind === 'sector').map(({ id }) => id));
  const above = new Map(overview.framework.map((item) => [item.id, item]));
  const years = decimalTime(overview.asOf) ?? Number.NaN;
  return overview.indicators.map((indicator): ReportingLine => {
    const { id, responsible, latest, reported, due } = indicator;
    const title = fullName(texts.indicators, id);
    const bodies = responsible.map((body) => ({ id: body, name: shortName(texts.institutions, body) }));
    const standing = lateness(due, overview.asOf);
    const age = latest === null ? null : Math.max(0, years - (decimalTime(latest.time) ?? years));
    return {
      id,
      title,
      isTitleInEnglish: locale.language !== 'en' && untranslated.has(id),
      responsible: bodies,
      sectors: [...new Set(indicator.in.flatMap((place) => sectorsOf(place, sectors, above)))],
      state: reported,
      stateText: reported === 'recent' ? locale.t('home.coverage.recent', { year: recentFromYear(overview.asOf) }) : locale.t(`home.coverage.${reported}`),
      period: latest === null ? '' : periodShort(latest.time, locale),
      age: age === null ? '' : ageWords(age, locale),
      due: due === null ? null : { day: due.day, date: locale.format.dayShort(due.day), period: locale.format.period(due.period), periodId: due.period },
      standing,
      standingText: standingWords(standing, locale),
      keys: { name: nameKey(title), institution: nameKey(bodies[0]?.name ?? ''), age },
    };
  });
}

type Above = ReadonlyMap<string, Pick<PublishedFramework, 'id' | 'parent'>>;

/** The sectors a part of the framework is or lies in; a part that is by mistake its own ancestor is not followed round and round. */
function sectorsOf(place: string, sectors: ReadonlySet<string>, above: Above): readonly string[] {
  const seen = new Set<string>();
  for (let id: string | null = place; id !== null && !seen.has(id); id = above.get(id)?.parent ?? null) seen.add(id);
  return [...seen].filter((id) => sectors.has(id));
}

/** 'under a month', '5 months', '1.9 years'. */
function ageWords(years: number, { t, format }: Locale): string {
  const months = Math.floor(years * 12);
  if (months < 1) return t('reporting.age.new');
  if (months < 12) return t('reporting.age.months', { count: months });
  const tenths = Math.round(years * 10);
  return t('reporting.age.years', { count: tenths / 10, years: format.number(tenths / 10, tenths % 10 === 0 ? 0 : 1) });
}

function standingWords(standing: Lateness, locale: Locale): string {
  const { t } = locale;
  if (standing.kind === 'unscheduled') return '';
  if (standing.kind === 'late') return t('institution.lateBy', { days: daysWords(standing.days, locale) });
  return standing.days === 0 ? t('reporting.dueToday') : t('reporting.dueIn', { days: daysWords(standing.days, locale) });
}

/** Whether any due day of the dataset is published. */
export function hasSchedules(indicators: readonly Pick<IndicatorSummary, 'due'>[]): boolean {
  return indicators.some(({ due }) => due !== null);
}
