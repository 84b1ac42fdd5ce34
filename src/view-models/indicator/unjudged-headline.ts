import type { IndicatorReading } from './indicator-reading.ts';
import { periodInWords } from './time-text.ts';

/** What is said where nothing is judged: the movement since 2021 where it can be told, else the latest value, else that there is none. */
export function unjudgedHeadline({ file, texts, locale, quantity }: IndicatorReading): readonly string[] {
  const { t } = locale;
  const { latest, movement, indicator } = file;
  const name = texts.title;
  const standing = t(indicator.direction === 'none' ? 'indicator.headline.contextFigure' : 'indicator.headline.noTarget');
  if (latest === null) return [t('indicator.headline.noValue', { name }), standing];
  const value = quantity.amount(latest.value);
  const time = periodInWords(latest.time, locale);
  if (movement.from === null || movement.to === null || !movement.comparable) {
    return [t('indicator.headline.stood', { name, value: qualified(value, latest.qualifier, locale), time }), standing];
  }
  const [fromTime, from] = movement.from;
  const [toTime, to] = movement.to;
  const isLatest = toTime === latest.time && to === latest.value;
  const words = {
    name,
    from: quantity.amount(from),
    fromTime: periodInWords(fromTime, locale),
    to: isLatest ? qualified(quantity.amount(to), latest.qualifier, locale) : quantity.amount(to),
    toTime: periodInWords(toTime, locale),
  };
  if (movement.sign === 0 || quantity.amount(from) === quantity.amount(to)) return [t('indicator.headline.level', words), standing];
  // The unit is said once: 'from 9 in 2021 to 14 instruments in 2026'. A share keeps its sign at both ends.
  const start = indicator.unit === 'percent' ? words.from : quantity.number(from);
  return [t(to > from ? 'indicator.headline.rose' : 'indicator.headline.fell', { ...words, from: start }), standing];
}

/** 'over 900', 'nearly 80%', 'about 12'. */
export function qualified(value: string, qualifier: 'ge' | 'le' | 'approx' | null, { t }: IndicatorReading['locale']): string {
  return qualifier === null ? value : t(`indicator.qualified.${qualifier}`, { value });
}
