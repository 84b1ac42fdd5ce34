import type { IndicatorReading } from './indicator-reading.ts';
import { periodInWords } from './time-text.ts';

export type RevisionRow = { readonly key: string; readonly release: string; readonly text: string; readonly reason: string };

/** Values that were replaced by a later release, newest first. */
export function revisionRows({ file, locale, quantity }: IndicatorReading): readonly RevisionRow[] {
  const { t } = locale;
  const print = (value: number | null): string => (value === null ? t('indicator.none.value') : quantity.amount(value));
  return file.revisions
    .map(({ series, period, from, to, vintage, revision }) => ({
      key: `${series}-${period}-${vintage}`,
      release: vintage,
      text: t('indicator.revision', { time: periodInWords(period, locale), from: print(from), to: print(to) }),
      reason: revision,
    }))
    .toReversed();
}
