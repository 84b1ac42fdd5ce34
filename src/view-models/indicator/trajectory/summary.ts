import { targetText } from '../headline-words.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { periodInWords, timeInWords } from '../time-text.ts';

/** The trajectory in words: first and latest value, what the path wants, and which plans have no target. */
export function trajectorySummary(reading: IndicatorReading): string {
  const { file, locale, quantity, texts, verdict } = reading;
  const { t, format } = locale;
  const rows = file.series.find(({ role }) => role === 'headline')?.rows ?? [];
  const valued = rows.flatMap(([period, value]) => (value === null ? [] : [{ period, value }]));
  const ends = [valued[0], valued.length > 1 ? valued.at(-1) : undefined].filter((entry) => entry !== undefined);
  const values = ends.map(({ period, value }) => t('indicator.read.value', { time: periodInWords(period, locale), value: quantity.amount(value) }));
  const path =
    verdict === null
      ? t('indicator.summary.noTarget')
      : t('indicator.summary.target', { target: targetText(reading, verdict), time: timeInWords(verdict.arithmetic.target.time, locale) });
  return t('indicator.summary', { name: texts.title, values: values.length === 0 ? t('indicator.none.value') : format.list(values), path });
}
