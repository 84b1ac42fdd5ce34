import type { PublishedVerdict } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Opinion } from './opinion.ts';
import { timeInWords } from './time-text.ts';

/** Whether the target time still lies ahead of the as-of date: behind it, a projection has nothing to say. */
export function isAhead({ file }: Pick<IndicatorReading, 'file'>, { arithmetic }: PublishedVerdict): boolean {
  return (decimalTime(file.asOf) ?? Infinity) < arithmetic.target.time;
}

/** What the trend would reach by the target year, with band and chance in words; null where there is no projection to show. */
export function projectionText(reading: IndicatorReading, verdict: PublishedVerdict): Opinion | null {
  const { locale, quantity } = reading;
  const { t } = locale;
  const { kind, mid, low, high, chance } = verdict.assessment.projection;
  if (kind === 'none' || mid === null || !isAhead(reading, verdict)) return null;
  const title = t('indicator.projection.title');
  const values = { count: verdict.arithmetic.points, mid: quantity.amount(mid), time: timeInWords(verdict.arithmetic.target.time, locale) };
  if (low === null || high === null) return { title, text: t('indicator.projection.line', values) };
  const band = { ...values, low: quantity.amount(low), high: quantity.amount(high) };
  if (chance === null) return { title, text: t('indicator.projection.band', band) };
  return { title, text: t(`indicator.projection.${likelihood(chance)}`, { ...band, chance: chanceText(reading, chance) }) };
}

function likelihood(chance: number): 'likely' | 'uncertain' | 'unlikely' {
  if (chance >= 0.67) return 'likely';
  return chance < 0.33 ? 'unlikely' : 'uncertain';
}

/** Never 0 or 100%: short official series are smoother than what they measure. */
function chanceText({ locale }: IndicatorReading, chance: number): string {
  const { t, format } = locale;
  if (chance < 0.05) return t('indicator.chance.below', { chance: format.percent(0.05, 0) });
  if (chance > 0.95) return t('indicator.chance.above', { chance: format.percent(0.95, 0) });
  return format.percent(chance, 0);
}
