import type { Locale } from '#i18n/locale.ts';
import { dateWords, standingWords } from './legal-words.ts';
import type { PublishedLegalText } from './standing.ts';

/** What the sources disagree on, in whole sentences; `named` adds to a number or date whose statement it is. */
export function conflictsOf({ number, events }: PublishedLegalText, locale: Locale, named: (sources: readonly string[]) => string): readonly string[] {
  const { t, format } = locale;
  const said = (value: string, sources: readonly string[]): string => {
    const names = named(sources);
    return names === '' ? value : t('legal.conflict.said', { value, sources: names });
  };
  const numbers = number.length < 2 ? [] : [t('legal.conflict.numbers', { numbers: format.list(number.map(({ value, sources }) => said(value, sources))) })];
  const stages = [...new Set(events.map(({ stage }) => stage))];
  const dates = stages.flatMap((stage) => {
    const dated = events.flatMap(({ stage: own, date, sources }) => (own === stage && date !== null ? [{ date, sources }] : []));
    if (new Set(dated.map(({ date }) => date)).size < 2) return [];
    return [t('legal.conflict.dates', { stage: standingWords(stage, locale), dates: format.list(dated.map(({ date, sources }) => said(dateWords(date, locale), sources))) })];
  });
  return [...numbers, ...dates];
}
