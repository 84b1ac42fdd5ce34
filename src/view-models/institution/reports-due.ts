import type { Locale } from '#i18n/locale.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import { daysBetween } from '#lib/days-between.ts';
import { daysWords } from './days-words.ts';

export type ReportRow = {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly deadline: string;
  readonly state: string;
  readonly isLate: boolean;
  /** As published, for order and next deadline. */
  readonly due: string;
  /** Days past the deadline at the as-of date; 0 and below = not late. */
  readonly daysLate: number;
};

/** The next report of each indicator that has a published schedule, the latest one late first. */
export function reportsDue(indicators: readonly IndicatorSummary[], asOf: string, texts: Pick<TextsFile, 'indicators'>, locale: Locale): readonly ReportRow[] {
  const { t, format } = locale;
  return indicators
    .flatMap(({ id, due }): readonly ReportRow[] => {
      if (due === null) return [];
      const daysLate = daysBetween(due.day, asOf);
      const isLate = daysLate > 0;
      return [
        {
          id,
          title: fullName(texts.indicators, id),
          period: format.period(due.period),
          deadline: format.dayShort(due.day),
          state: isLate ? t('institution.lateBy', { days: daysWords(daysLate, locale) }) : t('institution.reports.ahead'),
          isLate,
          due: due.day,
          daysLate,
        },
      ];
    })
    .toSorted((one, other) => other.daysLate - one.daysLate);
}
