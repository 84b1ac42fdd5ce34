import { useSuspenseQueries } from '@tanstack/react-query';
import { indicatorQuery, indicatorTextsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type IndicatorReading, readIndicator } from '#view-models/indicator/indicator-reading.ts';

/** Which indicator a panel shows, and which of its verdicts. */
export type ChosenIndicator = { readonly id: string; readonly verdictKey?: string | undefined };

/** The indicator with its texts in the reader's language. */
export function useIndicatorReading({ id, verdictKey }: ChosenIndicator): IndicatorReading {
  const locale = useLocale();
  const [{ data: file }, { data: texts }] = useSuspenseQueries({ queries: [indicatorQuery(id), indicatorTextsQuery(id, locale.language)] });
  return readIndicator({ file, texts, locale, verdictKey });
}
