import type { IndicatorFile, PublishedVerdict } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import { targetText } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { timeInWords } from './time-text.ts';

/** What is missing for a verdict, and from whom; null where a verdict stands. */
export function whatWouldSettle(reading: IndicatorReading, verdict: PublishedVerdict): string | null {
  const { reason, status, arithmetic } = verdict;
  if (status !== 'not-rated' || reason === null || reason === 'not-due' || reason === 'too-early') return null;
  const { t } = reading.locale;
  const owner = ownerName(reading);
  const time = timeInWords(arithmetic.target.time, reading.locale);
  const values = { time, owner, target: targetText(reading, verdict) };
  switch (reason) {
    case 'no-data-at-deadline':
      return t('indicator.settle.finalValue', values);
    case 'no-data':
      return t(isOver(reading.file, arithmetic.target.time) ? 'indicator.settle.finalValue' : 'indicator.settle.value', values);
    case 'no-baseline':
      return t('indicator.settle.baseline', values);
    case 'series-break':
      return t('indicator.settle.comparable', values);
    case 'baseline-only':
    case 'too-old':
      return t('indicator.settle.recent', values);
    case 'no-target':
      return t('indicator.settle.target');
  }
}

/** Who answers for the indicator today, by name; 'the responsible institution' where the dataset names none. */
export function ownerName({ file, texts, locale }: IndicatorReading): string {
  const names = file.indicator.responsible
    .filter(({ to }) => to === null)
    .map(({ institution }) => texts.institutions[institution]?.title ?? institution);
  return names.length === 0 ? locale.t('indicator.owner.unknown') : locale.format.list(names);
}

/** Whether the target time lies behind the as-of date. */
function isOver({ asOf }: IndicatorFile, targetTime: number): boolean {
  return (decimalTime(asOf) ?? 0) >= targetTime;
}
