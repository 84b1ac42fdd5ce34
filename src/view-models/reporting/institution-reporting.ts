import { reportingCounts, type ReportingCounts } from '#domain/reporting/reporting-counts.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import { type CoverageBar, coverageBar, recentFromYear } from '../coverage-bar.ts';
import { fullName, shortName } from '../home/names.ts';
import { periodShort } from '../home/period-words.ts';
import { daysWords } from '../institution/days-words.ts';
import { lifetimeOf, type Relative } from '../institution/lifetime.ts';
import type { ReportingFiles } from './reporting-line.ts';

/** How far one institution has reported on what it answers for at the as-of date. */
export type InstitutionReporting = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** 'since 2021'; blank where neither day was found. */
  readonly lifetime: string;
  /** Bodies whose indicators it took over. */
  readonly formerly: readonly Relative[];
  readonly counts: ReportingCounts;
  readonly bar: CoverageBar;
  /** Period of the newest value; blank without any. */
  readonly newest: string;
  /** 'the longest by 144 days'; blank where nothing is late. */
  readonly longest: string;
  /** The nearest due day that has not passed; blank without one. */
  readonly next: string;
};

/** One row for each institution that answers for an indicator, most indicators first, as on home. */
export function institutionReporting({ overview, texts }: ReportingFiles, locale: Locale): readonly InstitutionReporting[] {
  const { institutions, asOf } = overview;
  const recentFrom = recentFromYear(asOf);
  const indicatorsOf = byInstitution(overview.indicators);
  return institutions
    .flatMap((institution): readonly InstitutionReporting[] => {
      const own = indicatorsOf.get(institution.id);
      if (own === undefined) return [];
      const counts = reportingCounts(own, asOf);
      const { lifetime, formerly } = lifetimeOf(institution, institutions, texts, locale);
      return [
        {
          id: institution.id,
          name: fullName(texts.institutions, institution.id),
          shortName: shortName(texts.institutions, institution.id),
          lifetime,
          formerly,
          counts,
          bar: coverageBar(counts, recentFrom, locale),
          newest: newestPeriod(own, locale),
          longest: counts.late === 0 ? '' : locale.t('reporting.longest', { days: daysWords(counts.longest, locale) }),
          next: nextDay(own, asOf, locale),
        },
      ];
    })
    .toSorted((one, other) => other.counts.of - one.counts.of || compareCodePoints(one.id, other.id));
}

function byInstitution(indicators: readonly IndicatorSummary[]): ReadonlyMap<string, readonly IndicatorSummary[]> {
  const found = new Map<string, IndicatorSummary[]>();
  for (const indicator of indicators) {
    for (const id of new Set(indicator.responsible)) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [indicator]);
      else own.push(indicator);
    }
  }
  return found;
}

function newestPeriod(indicators: readonly IndicatorSummary[], locale: Locale): string {
  const periods = indicators.flatMap(({ id, latest }) => (latest === null ? [] : [{ id, period: latest.time, time: decimalTime(latest.time) ?? Number.NEGATIVE_INFINITY }]));
  const newest = periods.toSorted((one, other) => other.time - one.time || compareCodePoints(one.id, other.id))[0];
  return newest === undefined ? '' : periodShort(newest.period, locale);
}

function nextDay(indicators: readonly IndicatorSummary[], asOf: string, { format }: Locale): string {
  const ahead = indicators.flatMap(({ due }) => (due === null || due.day < asOf ? [] : [due.day])).toSorted(compareCodePoints)[0];
  return ahead === undefined ? '' : format.dayShort(ahead);
}
