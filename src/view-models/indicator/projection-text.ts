import type { PublishedVerdict } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Remark } from './remark.ts';
import { timeInWords } from './time-text.ts';

/** Whether the target time still lies ahead of the as-of date: behind it, a projection has nothing to say. */
export function isAhead({ file }: Pick<IndicatorReading, 'file'>, { arithmetic }: PublishedVerdict): boolean {
  return (decimalTime(file.asOf) ?? Infinity) < arithmetic.target.time;
}

/** What the trend would reach by the target year, with band and chance in words; or why nothing is projected; null without a path or a value. */
export function projectionText(reading: IndicatorReading, verdict: PublishedVerdict): Remark | null {
  const { locale, quantity } = reading;
  const { t } = locale;
  const { kind, mid, low, high, chance } = verdict.assessment.projection;
  const title = t('indicator.projection.title');
  const time = timeInWords(verdict.arithmetic.target.time, locale);
  if (!hasPath(verdict)) return null;
  if (!isAhead(reading, verdict)) return { title, text: t('indicator.projection.over', { time }) };
  if (kind === 'none' || mid === null) return { title, text: t('indicator.projection.tooFew') };
  const values = { count: verdict.arithmetic.points, mid: quantity.amount(mid), time };
  if (low === null || high === null) return { title, text: t('indicator.projection.line', values) };
  const band = { ...values, low: quantity.amount(low), high: quantity.amount(high) };
  if (chance === null) return { title, text: t('indicator.projection.band', band) };
  return { title, text: t(`indicator.projection.${likelihood(chance)}`, { ...band, chance: chanceText(reading, chance) }) };
}

/** Whether there is a value on the way to a target: a limit or a deliverable is not approached along a trend. */
function hasPath({ case: { type }, arithmetic }: PublishedVerdict): boolean {
  return type === 'change' && arithmetic.latest !== null;
}

const chanceCuts = { likely: 0.67, unlikely: 0.33, most: 0.95, least: 0.05 } as const;

/** A chance in a word: likely from two in three on, unlikely below one in three. */
export function likelihood(chance: number): 'likely' | 'uncertain' | 'unlikely' {
  if (chance >= chanceCuts.likely) return 'likely';
  return chance < chanceCuts.unlikely ? 'unlikely' : 'uncertain';
}

/** Never 0 or 100%: short official series are smoother than what they measure. */
export function chanceText({ locale }: Pick<IndicatorReading, 'locale'>, chance: number): string {
  const { t, format } = locale;
  if (chance < chanceCuts.least) return t('indicator.chance.below', { chance: format.percent(chanceCuts.least, 0) });
  if (chance > chanceCuts.most) return t('indicator.chance.above', { chance: format.percent(chanceCuts.most, 0) });
  return format.percentNear(chance, Object.values(chanceCuts));
}
