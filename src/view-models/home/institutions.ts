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
};

export type HomeInstitutions = { readonly recentFrom: number; readonly rows: readonly InstitutionRow[] };

/** Who has reported, most indicators first. */
export function homeInstitutions(home: HomeFile, texts: HomeTextsFile, locale: Locale): HomeInstitutions {
  const { t, format } = locale;
  const recentFrom = recentFromYear(home.asOf);
  return {
    recentFrom,
    rows: home.institutions.map(({ id, of, recent, older, none, newest }) => ({
      id,
      name: shortName(texts.institutions, id),
      indicators: format.number(of, 0),
      coverage: coverageBar({ recent, older, none }, recentFrom, locale),
      recent: t('home.ofCount', { count: recent, of }),
      newest: newest === null ? t('home.institutions.noValue') : periodShort(newest, locale),
    })),
  };
}
