import type { IndicatorReading } from '../indicator-reading.ts';
import { periodInWords } from '../time-text.ts';
import type { BreakdownSeries } from './breakdown-series.ts';
import { valueText } from './cell.ts';
import { type Gap, gapBefore, gapsOf } from './gap.ts';

/** Kinds of units of which one value can be so many times another. */
const withRatio: ReadonlySet<string> = new Set(['count', 'money', 'rate']);

/** What a breakdown says: who has how much, the gap as a number, and whether it was wider before. */
export function gapSentences(reading: IndicatorReading, series: BreakdownSeries): readonly string[] {
  const gaps = gapsOf(series);
  const latest = gaps.at(-1);
  if (latest === undefined) return [reading.locale.t('breakdown.gap.unknown')];
  const before = gapBefore(series, gaps, latest);
  const change = before === null ? null : changeSentence(reading, latest, before);
  return [sidesSentence(reading, latest), ...partialSentence(reading, series, latest), sizeSentence(reading, latest), ...(change === null ? [] : [change])];
}

function sidesSentence(reading: IndicatorReading, { kind, period, first, second }: Gap): string {
  return reading.locale.t(kind === 'extremes' ? 'breakdown.gap.extremes' : 'breakdown.gap.pair', {
    time: periodInWords(period, reading.locale),
    first: first.group.name, firstValue: valueText(first.cell, reading),
    second: second.group.name, secondValue: valueText(second.cell, reading),
  });
}

/** Highest and lowest of some groups say less than those of all. */
function partialSentence({ locale }: IndicatorReading, { groups }: BreakdownSeries, { kind, counted }: Gap): readonly string[] {
  return kind !== 'extremes' || counted === groups.length ? [] : [locale.t('breakdown.gap.partial', { count: counted, of: groups.length })];
}

/** A difference in points for shares; the difference and the ratio for what can be multiplied. */
function sizeSentence(reading: IndicatorReading, latest: Gap): string {
  const { first, second, size } = latest;
  const { locale, quantity, file } = reading;
  if (isNothing(reading, latest)) return locale.t('breakdown.gap.level');
  const gap = quantity.difference(size);
  const [low, high] = [first.cell.value, second.cell.value].toSorted((a, b) => a - b);
  if (!withRatio.has(file.indicator.unitKind) || low === undefined || high === undefined || low <= 0) return locale.t('breakdown.gap.size', { gap });
  return locale.t('breakdown.gap.ratio', { gap, ratio: locale.format.number(high / low, 1) });
}

function changeSentence(reading: IndicatorReading, latest: Gap, before: Gap): string | null {
  const { locale, quantity } = reading;
  const words = { time: periodInWords(before.period, locale), gap: quantity.difference(before.size) };
  if (isNothing(reading, before)) return isNothing(reading, latest) ? null : locale.t('breakdown.gap.levelBefore', { time: words.time });
  if (isOtherWayRound(latest, before)) return locale.t('breakdown.gap.reversed', { ...words, name: lowerSide(latest).group.name });
  if (quantity.difference(latest.size) === words.gap) return locale.t('breakdown.gap.same', words);
  return locale.t(latest.size > before.size ? 'breakdown.gap.wider' : 'breakdown.gap.narrower', words);
}

/** The groups that are set against each other have changed places. Highest and lowest are whoever they are. */
function isOtherWayRound(latest: Gap, before: Gap): boolean {
  if (latest.kind === 'extremes') return false;
  const sign = ({ first, second }: Gap) => Math.sign(first.cell.value - second.cell.value);
  return latest.first.group.id === before.first.group.id ? sign(latest) * sign(before) < 0 : true;
}

function lowerSide({ first, second }: Gap): Gap['first'] {
  return first.cell.value < second.cell.value ? first : second;
}

/** Both values are printed alike. */
function isNothing(reading: IndicatorReading, { first, second }: Gap): boolean {
  return valueText(first.cell, reading) === valueText(second.cell, reading);
}
