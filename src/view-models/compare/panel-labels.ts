import type { Locale } from '#i18n/locale.ts';
import type { Point } from '../figure/shape.ts';
import type { Label } from '../indicator/trajectory/place-labels.ts';
import type { TimedMark } from '../indicator/trajectory/series-lines.ts';
import { timeInWords } from '../indicator/time-text.ts';
import type { ComparedIndicator } from './compared-indicator.ts';

type PlacedMark = Point & { readonly mark: TimedMark };

/** Where a series has more values, only its ends are written beside it; the rest stands in the table. */
const mostWritten = 8;
const size = 12.5;

/** The figures beside the marks, most important first: the latest value, the target, the first value, the others where there is room. */
export function panelLabels(item: ComparedIndicator, marks: readonly PlacedMark[], target: Point | null, locale: Locale): readonly Label[] {
  const [first, last] = [marks[0], marks.at(-1)];
  const between = marks.length > mostWritten ? [] : marks.slice(1, -1).toReversed();
  const written = (at: PlacedMark, isOptional: boolean): Label => ({
    lines: [{ text: item.quantity.number(at.mark.value), role: 'text-muted', size }],
    places: around(at),
    isOptional,
  });
  return [
    ...(last === undefined ? [] : [lastLabel(item, last, locale)]),
    ...targetLabel(item, target, locale),
    ...(first === undefined || first === last ? [] : [written(first, false)]),
    ...between.map((at) => written(at, true)),
  ];
}

/** The unit stands above the plot; a share keeps its sign. */
function lastLabel({ file, quantity }: ComparedIndicator, at: PlacedMark, { t, format }: Locale): Label {
  const value = file.indicator.unit === 'percent' ? quantity.amount(at.mark.value) : quantity.number(at.mark.value);
  const [lead = '', rest = ''] = t('compare.valueAt', { value, time: format.period(at.mark.period) }).split(/(?= \()/);
  return { lines: [{ lead, text: rest, role: 'text-muted', size: 13 }], places: around(at) };
}

function targetLabel({ target, quantity }: ComparedIndicator, at: Point | null, locale: Locale): readonly Label[] {
  const value = target?.arithmetic.target.value ?? null;
  if (target === null || value === null || at === null) return [];
  const kind = target.evidence === 'unconfirmed' ? 'unconfirmed' : target.kind;
  const text = locale.t(`indicator.chart.target.${kind}`, { time: timeInWords(target.time, locale), target: quantity.stated(value) });
  return [{ lines: [{ text, role: 'text-indigo', size }], places: [{ x: at.x - 18, y: at.y + 4, anchor: 'end' }, ...around(at)] }];
}

function around({ x, y }: Point): Label['places'] {
  return [
    { x, y: y - 9, anchor: 'middle' },
    { x, y: y + 20, anchor: 'middle' },
    { x: x - 8, y: y - 8, anchor: 'end' },
    { x: x + 8, y: y - 8, anchor: 'start' },
    { x: x - 8, y: y + 18, anchor: 'end' },
    { x: x + 8, y: y + 18, anchor: 'start' },
    { x: x - 10, y: y + 4, anchor: 'end' },
    { x: x + 10, y: y + 4, anchor: 'start' },
    { x: x - 8, y: y - 28, anchor: 'end' },
    { x: x - 8, y: y + 38, anchor: 'end' },
  ];
}
