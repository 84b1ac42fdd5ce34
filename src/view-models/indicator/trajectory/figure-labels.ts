import { headlineWords } from '../headline-words.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { isAhead } from '../projection-text.ts';
import { statusTone } from '#model/status-tone.ts';
import { periodInWords, timeInWords } from '../time-text.ts';
import { pathPoints } from './path-points.ts';
import { placePoint } from './ground-shapes.ts';
import type { Frame } from './frame.ts';
import type { Label, LabelLine } from './place-labels.ts';
import type { SeriesLines, TimedMark } from './series-lines.ts';
import type { Point } from '../../figure/shape.ts';
import type { TargetMark } from './target-shapes.ts';
import { textWidth } from '../../figure/text-width.ts';
import { qualified } from '../unjudged-headline.ts';

type Parts = {
  readonly headline: SeriesLines | null;
  readonly earlier: readonly SeriesLines[];
  readonly context: readonly SeriesLines[];
  readonly targets: readonly TargetMark[];
};

/** The words in the figure, most important first. A phone keeps four and the values beside their marks. */
export function figureLabels(reading: IndicatorReading, frame: Frame, parts: Parts): readonly Label[] {
  const { isPhone } = frame.size;
  const always = [...latestLabel(reading, frame, parts), ...targetLabels(frame, parts), ...baselineLabel(reading, frame, parts)];
  if (isPhone) return [...always, ...earlierLabels(reading, frame, parts)];
  return [
    ...always,
    ...earlierLabels(reading, frame, parts),
    ...pathLabel(reading, frame),
    ...projectionLabel(reading, frame),
    ...joinLabel(reading, frame, parts),
    ...contextLabels(reading, frame, parts),
  ];
}

const plain = (text: string, role: LabelLine['role'], isPhone: boolean): LabelLine => ({ text, role, size: isPhone ? 12 : 13 });

/** Of the places around a point, those that touch it. */
const nearPlaces = 8;

/** Places around a point: right below, right above, left above, left below, farther away at last. */
function around({ x, y }: Point, gap: number): Label['places'] {
  const places: { x: number; y: number; anchor: 'start' | 'end' | 'middle' }[] = [];
  for (const [dx, dy] of [[gap, 26], [gap, -14], [-gap, -14], [-gap, 26], [gap, 5], [-gap, 5], [gap, 50], [-gap, 50], [gap, -44], [-gap, -44], [gap, 90], [gap, -90], [-gap, 90]] as const) {
    places.push({ x: x + dx, y: y + dy, anchor: dx > 0 ? 'start' : 'end' });
  }
  return [...places, { x, y: y + 30, anchor: 'middle' }, { x, y: y - 18, anchor: 'middle' }];
}

function latestLabel(reading: IndicatorReading, frame: Frame, { headline }: Parts): readonly Label[] {
  const { file, locale, quantity, verdict } = reading;
  const { t, format } = locale;
  const { isPhone } = frame.size;
  const mark = headline?.marks.at(-1);
  if (mark === undefined || file.latest === null) return [];
  const words = verdict === null ? null : headlineWords(reading, verdict);
  const isCurrent = verdict?.arithmetic.latest?.time === mark.time;
  const isLatest = mark.period === file.latest.time && mark.value === file.latest.value;
  const amount = qualified(quantity.amount(mark.value), isLatest ? file.latest.qualifier : null, locale);
  const value = isCurrent && words !== null ? words.value : amount;
  const time = format.period(mark.period);
  const first: LabelLine = isPhone
    ? { lead: value, text: ` ${time}`, role: 'text-muted', size: 14 }
    : { lead: value, text: ` ${t(mark.isHollow ? 'indicator.chart.latestHollow' : 'indicator.chart.latest', { time: periodInWords(mark.period, locale) })}`, role: 'text-muted', size: 16 };
  const gap = gapLine(reading, isPhone);
  const places = around(placePoint(frame, mark), 8);
  return [{ lines: gap === null || !isCurrent ? [first] : [first, gap], places }];
}

function gapLine({ locale, quantity, verdict }: IndicatorReading, isPhone: boolean): LabelLine | null {
  if (verdict === null) return null;
  const { latest } = verdict.arithmetic;
  const { expectedValue } = verdict.assessment;
  if (latest === null || expectedValue === null || Math.abs(latest.value - expectedValue) < 1e-9) return null;
  const gap = quantity.difference(latest.value - expectedValue);
  const text = locale.t(latest.value < expectedValue ? 'indicator.chart.below' : 'indicator.chart.above', { gap });
  return { text, role: `text-${statusTone(verdict.lastKnown?.status ?? verdict.status)}`, size: isPhone ? 12 : 14 };
}

function targetLabels(frame: Frame, { targets }: Parts): readonly Label[] {
  const { isPhone } = frame.size;
  return targets
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
    .slice(0, isPhone ? 1 : undefined)
    .map(({ x, y, text, short }) => ({
      lines: [{ text: isPhone && x - 26 - textWidth(text, 12, true) < frame.left ? short : text, role: 'text-indigo', size: isPhone ? 12 : 14 }],
      places: [
        { x: x - 20, y: y - 8, anchor: 'end' },
        { x: x - 20, y: y + 5, anchor: 'end' },
        { x: x + 20, y: y + 5, anchor: 'start' },
        { x, y: y - 10, anchor: 'middle' },
        { x, y: y + 22, anchor: 'middle' },
        { x: x + 20, y: y + 40, anchor: 'start' },
        { x: x - 20, y: y + 40, anchor: 'end' },
        { x: x + 14, y: y + 64, anchor: 'end' },
        { x: x + 14, y: y + 92, anchor: 'end' },
        { x: x + 14, y: y + 120, anchor: 'end' },
      ],
    }));
}

function baselineLabel({ locale, quantity, verdict }: IndicatorReading, frame: Frame, { headline }: Parts): readonly Label[] {
  const baseline = verdict?.arithmetic.baseline ?? null;
  if (baseline === null || baseline.time < frame.x.from || headline?.marks.at(-1)?.time === baseline.time) return [];
  const { isPhone } = frame.size;
  const text = isPhone ? '' : ` ${locale.t('indicator.chart.baseline', { time: periodInWords(baseline.period, locale) })}`;
  const { x, y } = placePoint(frame, baseline);
  return [{
    lines: [{ lead: quantity.amount(baseline.value), text, role: 'text-muted', size: isPhone ? 12 : 14 }],
    places: [{ x: x - 12, y: y - 6, anchor: 'end' }, { x: x - 12, y: y + 5, anchor: 'end' }, ...around({ x, y }, 10)],
  }];
}

function earlierLabels({ locale, quantity, texts }: IndicatorReading, frame: Frame, { earlier }: Parts): readonly Label[] {
  return earlier.flatMap(({ marks, id }) => {
    const mark = marks.findLast(({ time }) => time >= frame.x.from);
    if (mark === undefined) return [];
    const { isPhone } = frame.size;
    const text = isPhone ? '' : ` ${locale.t('indicator.chart.earlier', { time: periodInWords(mark.period, locale), series: texts.series[id] ?? id })}`;
    return [{ lines: [{ lead: quantity.amount(mark.value), text, role: 'text-muted' as const, size: isPhone ? 12 : 14 }], places: around(placePoint(frame, mark), 12), isOptional: isPhone }];
  });
}

function pathLabel({ file, locale, verdict }: IndicatorReading, frame: Frame): readonly Label[] {
  if (verdict === null) return [];
  const points = pathPoints(file, verdict).map((point) => placePoint(frame, point));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  const middle = { x: (first.x + last.x) / 2, y: points.length === 2 ? (first.y + last.y) / 2 : (points[Math.floor(points.length / 2)]?.y ?? first.y) };
  return [{ lines: [plain(locale.t('word.framework.path'), 'text-path', false)], places: [{ x: middle.x - 12, y: middle.y - 12, anchor: 'end' }, { x: middle.x - 18, y: middle.y - 4, anchor: 'end' }, { x: middle.x - 12, y: middle.y - 40, anchor: 'end' }, ...around(middle, 16)], isOptional: true }];
}

function projectionLabel(reading: IndicatorReading, frame: Frame): readonly Label[] {
  const { locale, quantity, verdict } = reading;
  if (verdict === null || !isAhead(reading, verdict)) return [];
  const { mid, at } = verdict.assessment.projection;
  if (mid === null || at === null) return [];
  const point = placePoint(frame, { time: at, value: Math.min(frame.y.to, Math.max(frame.y.from, mid)) });
  const text = locale.t('indicator.chart.projection', { mid: quantity.amount(mid), time: timeInWords(at, locale) });
  return [{ lines: [plain(text, 'text-muted', false)], places: around(point, 10) }];
}

function joinLabel({ locale }: IndicatorReading, frame: Frame, { headline }: Parts): readonly Label[] {
  const join = headline?.joins.findLast(({ to }) => to.time >= frame.x.from);
  if (join === undefined) return [];
  const [from, to] = [placePoint(frame, join.from), placePoint(frame, join.to)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [{ lines: [plain(locale.t(`indicator.chart.break.${join.kind}`), 'text-faint', false)], places: around(middle, 14), isOptional: true }];
}

function contextLabels({ texts, locale }: IndicatorReading, frame: Frame, { context }: Parts): readonly Label[] {
  return context.flatMap(({ id, marks }) => {
    const shown = marks.filter(({ time }) => time >= frame.x.from);
    const ends = [shown.at(-1), shown[0]].filter((mark): mark is TimedMark => mark !== undefined);
    const series = texts.series[id] ?? id;
    if (ends.length === 0) return [];
    return [{
      lines: [plain(series, 'text-faint', false), plain(locale.t('indicator.chart.notCompared'), 'text-faint', false)],
      places: ends.flatMap((mark) => around(placePoint(frame, mark), 10).slice(0, nearPlaces)),
      isOptional: true,
    }];
  });
}
