import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { type CoverageBar, coverageBar, recentFromYear } from '../coverage-bar.ts';
import { shortName } from './names.ts';
import { periodShort } from './period-words.ts';

export type InstitutionRow = {
  readonly id: string;
  readonly name: string;
  readonly indicators: string;
  readonly coverage: CoverageBar;
  readonly recent: string;
  /** Period of the newest value, or that there is none. */
  readonly newest: string;
  /** How many are past a published due day; blank where no due day is published for any. */
  readonly late: string;
};

export type HomeInstitutions = {
  readonly recentFrom: number;
  readonly rows: readonly InstitutionRow[];
  /** Whether any due day is published. */
  readonly hasDue: boolean;
  /** To which day lateness is counted, or that it is not. */
  readonly counted: string;
};

/** Who has reported, most indicators first. */
export function homeInstitutions(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeInstitutions {
  const { t, format } = locale;
  const recentFrom = recentFromYear(home.asOf);
  const hasDue = home.institutions.some(({ scheduled }) => scheduled > 0);
  return {
    recentFrom,
    hasDue,
    counted: hasDue ? t('home.institutions.counted', { date: format.day(home.asOf) }) : t('home.institutions.due'),
    rows: home.institutions.map(({ id, of, recent, older, none, newest, scheduled, late }) => ({
      id,
      name: shortName(texts.institutions, id),
      indicators: format.number(of, 0),
      coverage: coverageBar({ recent, older, none }, recentFrom, locale),
      recent: t('home.ofCount', { count: recent, of }),
      newest: newest === null ? t('home.institutions.noValue') : periodShort(newest, locale),
      late: scheduled === 0 ? '' : format.number(late, 0),
    })),
  };
}
