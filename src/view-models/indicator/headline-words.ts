import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { periodInWords, timeInWords } from './time-text.ts';

/** Everything a sentence about a verdict may name, printed. A blank stands where there is no such figure. */
export type HeadlineWords = Readonly<
  Record<
    | 'name' | 'value' | 'latestNumber' | 'time' | 'baseline' | 'baselineTime' | 'target' | 'targetTime' | 'expected' | 'gap'
    | 'ratio' | 'achieved' | 'required' | 'current' | 'multiple' | 'plan',
    string
  >
>;

export function headlineWords(reading: IndicatorReading, verdict: PublishedVerdict): HeadlineWords {
  const { locale, quantity, texts } = reading;
  const { format } = locale;
  const { arithmetic, assessment } = verdict;
  const { baseline, latest, thresholds } = arithmetic;
  const { expectedValue, ratio, achieved, pace } = assessment;
  const isSet = (value: number | null | undefined): value is number => value !== null && value !== undefined;
  const near = classBounds(verdict);
  return {
    name: texts.title,
    value: latest === null ? '' : quantity.amountNear(latest.value, near),
    latestNumber: latest === null ? '' : quantity.numberNear(latest.value, near),
    time: latest === null ? '' : periodInWords(latest.period, locale),
    baseline: baseline === null ? '' : quantity.amount(baseline.value),
    baselineTime: baseline === null ? '' : periodInWords(baseline.period, locale),
    target: targetText(reading, verdict),
    targetTime: timeInWords(arithmetic.target.time, locale),
    expected: isSet(expectedValue) ? quantity.amount(expectedValue) : '',
    gap: isSet(expectedValue) && latest !== null ? quantity.difference(latest.value - expectedValue) : '',
    ratio: isSet(ratio) ? format.percentNear(ratio, thresholds) : '',
    achieved: isSet(achieved) ? format.percentNear(achieved, thresholds) : '',
    required: isSet(pace.required) ? quantity.change(pace.required) : '',
    current: isSet(pace.current) ? quantity.change(pace.current) : '',
    multiple: isSet(pace.multiple) ? format.multiple(pace.multiple) : '',
    plan: planName(reading, verdict.plan),
  };
}

/** The values at which the class of the latest value would change: a printed value stays on its side of them. */
export function classBounds({ arithmetic, value }: PublishedVerdict): readonly number[] {
  return [arithmetic.behindFrom, arithmetic.onTrackFrom, value].filter((bound) => bound !== null);
}

/** 90%, or 2%–4% for a range; blank for a deliverable. */
export function targetText({ quantity, locale }: IndicatorReading, { arithmetic }: PublishedVerdict): string {
  const { value, lower, upper } = arithmetic.target;
  if (value !== null) return quantity.stated(value);
  if (lower === null || upper === null) return '';
  return locale.t('indicator.range', { lower: quantity.stated(lower), upper: quantity.stated(upper) });
}

/** The short name of a plan; blank for a target that belongs to none. */
export function planName({ texts }: Pick<IndicatorReading, 'texts'>, plan: string | null): string {
  const name = plan === null ? undefined : texts.plans[plan];
  // No line ends inside a span of years.
  return (name?.short ?? name?.title ?? '').replaceAll('–', '\u2060–\u2060');
}
