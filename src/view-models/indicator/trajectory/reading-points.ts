import type { IndicatorReading } from '../indicator-reading.ts';
import { capitalised } from '../../home/capitalised.ts';
import { periodInWords, timeInWords } from '../time-text.ts';
import type { Frame } from './frame.ts';
import { placePoint } from './ground-shapes.ts';
import { pathValueAt } from './path-points.ts';
import type { Point } from '../../figure/shape.ts';
import type { SeriesLines } from './series-lines.ts';

/** A point a reader can step to with the arrow keys, and what is said of it. */
export type ReadingPoint = Point & { readonly text: string };

/** The values of the compared series and the targets, in time order. */
export function readingPoints(reading: IndicatorReading, lines: readonly SeriesLines[], frame: Frame): readonly ReadingPoint[] {
  const { file, locale, quantity, texts, verdict } = reading;
  const { t } = locale;
  const values = lines.flatMap(({ id, role, marks }) =>
    marks.filter(({ time }) => time >= frame.x.from).map((mark) => {
      const words = { time: periodInWords(mark.period, locale), value: quantity.amount(mark.value), series: texts.series[id] ?? id };
      const expected = verdict === null || role !== 'headline' ? null : pathValueAt(file, verdict, mark.time);
      const text =
        expected === null
          ? t(role === 'headline' ? 'indicator.read.value' : 'indicator.read.ofSeries', words)
          : t('indicator.read.againstPath', { ...words, expected: quantity.amount(expected) });
      return { time: mark.time, ...placePoint(frame, mark), text: capitalised(text) };
    }),
  );
  const targets = file.verdicts.flatMap(({ arithmetic, kind }) => {
    const { time, value } = arithmetic.target;
    if (value === null) return [];
    const words = { time: timeInWords(time, locale), value: quantity.stated(value), kind: t(`word.kind.${kind}`) };
    return [{ time, ...placePoint(frame, { time, value }), text: capitalised(t('indicator.read.target', words)) }];
  });
  return [...values, ...targets].toSorted((a, b) => a.time - b.time).map(({ x, y, text }) => ({ x, y, text }));
}
