import type { ModelOutlook } from '#domain/projection/analyst-options.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';
import type { FigureDrawing } from '../../figure/figure.ts';
import { atTenth, type Point, type Shape } from '../../figure/shape.ts';
import { textWidth } from '../../figure/text-width.ts';
import { isFromZero, unitText } from '../breakdown/chart-frame.ts';
import type { ChartSize } from '../breakdown/chart-size.ts';
import { type EndLabel, labelColumn, labelWidth, leaderRoom } from '../breakdown/label-column.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { linearScale, niceStep, type Scale, ticksBetween, valueAxis } from '../trajectory/axis.ts';
import { tickText } from '../trajectory/frame.ts';

type Frame = { readonly x: Scale; readonly y: Scale; readonly left: number; readonly right: number; readonly bottom: number; readonly ticks: readonly { readonly value: number; readonly text: string }[] };

const top = 34;
/** Years before the first outlook that are worth drawing. */
const mostYears = 15;

/** Values, and from the latest one on a thin line for each option; bands stand side by side at the target time. */
export function analystDrawing(reading: IndicatorReading, given: AssessCase, drawn: readonly ModelOutlook[], size: ChartSize): FigureDrawing {
  const values = valuesOf(drawn);
  const target = given.type === 'range' || !given.target ? null : given.target;
  const named = drawn.map((outlook) => ({ outlook, texts: labelTexts(reading, outlook, size) }));
  const targetText = target === null ? [] : [reading.locale.t('model.figure.target', { value: reading.quantity.stated(target.value) })];
  const widths = [...named.map(({ texts }) => ({ texts, role: 'text-strong' as const })), { texts: targetText, role: 'text-strong' as const }];
  const right = size.width - Math.min(labelWidth(widths, size), size.width * 0.5) - leaderRoom - 2;
  const frame = frameOf(reading, { drawn, values, target, right, given }, size);
  const place = ({ time, value }: TimedValue): Point => ({ x: frame.x.place(time), y: frame.y.place(value) });
  const line = values.map(place);
  const ends: readonly EndLabel[] = [
    ...named.map(({ outlook, texts }): EndLabel => ({ texts, role: 'text-strong', end: place({ time: outlook.at, value: outlook.mid }) })),
    ...(target === null ? [] : [{ texts: targetText, role: 'text-indigo', end: place(target) } as const]),
  ];
  return {
    size: { width: size.width, height: size.height },
    shapes: [
      ...axes(reading, frame, size),
      ...drawn.flatMap((outlook, index) => bandShapes(frame, outlook, index - (drawn.length - 1) / 2)),
      ...drawn.map(({ option, line: points }): Shape => ({ kind: 'polyline', role: `model-${option}`, points: points.map(place) })),
      ...(target === null ? [] : [{ kind: 'line', role: 'target', x1: place(target).x - 10, x2: place(target).x + 10, y1: place(target).y, y2: place(target).y } as const]),
      ...(line.length > 1 ? [{ kind: 'polyline', role: 'actual-small', points: line } as const] : []),
      ...line.map(({ x, y }): Shape => ({ kind: 'circle', role: 'mark-solid', x, y, radius: 2.6 })),
      ...labelColumn(ends, { size, left: right + leaderRoom, top: 6, bottom: frame.bottom + 14 }),
    ],
  };
}

/** Every value an option rests on, each time once, those of the last years only. */
function valuesOf(drawn: readonly ModelOutlook[]): readonly TimedValue[] {
  const longest = drawn.reduce<readonly TimedValue[]>((found, { points }) => (points.length > found.length ? points : found), []);
  const last = longest.at(-1)?.time ?? 0;
  return longest.filter(({ time }) => time >= last - mostYears);
}

function labelTexts(reading: IndicatorReading, { option, mid }: ModelOutlook, { isPhone }: ChartSize): readonly string[] {
  const [name, value] = [reading.locale.t(`model.short.${option}`), reading.quantity.amount(mid)];
  return isPhone ? [name, value] : [`${name} ${value}`];
}

type FrameInput = { readonly drawn: readonly ModelOutlook[]; readonly values: readonly TimedValue[]; readonly target: TimedValue | null; readonly right: number; readonly given: AssessCase };

function frameOf(reading: IndicatorReading, { drawn, values, target, right, given }: FrameInput, size: ChartSize): Frame {
  const all = [...values.map(({ value }) => value), ...(target === null ? [] : [target.value]), ...drawn.flatMap(({ low, high, line }) => [low, high, ...line.map(({ value }) => value)].filter((value) => value !== null))];
  const limits = { lower: given.limits?.lower ?? null, upper: given.limits?.upper ?? null };
  // What knows no limit is shown where it leads.
  const isWithin = all.every((value) => value >= (limits.lower ?? -Infinity) && value <= (limits.upper ?? Infinity));
  const { domain, ticks } = valueAxis({ values: all, limits: isWithin ? limits : null, isFromZero: isFromZero(reading) });
  const isPercent = reading.file.indicator.unit === 'percent';
  const texts = ticks.map((value) => ({ value, text: `${tickText(value, ticks, reading.locale.format)}${isPercent ? '%' : ''}` }));
  const left = Math.ceil(Math.max(...texts.map(({ text }) => textWidth(text, size.type)))) + 10;
  const bottom = size.height - 30;
  const [from, to] = [Math.min(...values.map(({ time }) => time)), Math.max(...drawn.map(({ at }) => at))];
  return { x: linearScale([from, to], [left + 12, right - 14]), y: linearScale(domain, [bottom, top]), left, right, bottom, ticks: texts };
}

function bandShapes({ x, y }: Frame, { option, at, low, high }: ModelOutlook, shift: number): readonly Shape[] {
  if (low === null || high === null) return [];
  const place = atTenth(x.place(at) + shift * 5);
  const end = (value: number): Shape => ({ kind: 'line', role: 'context', x1: place - 3, x2: place + 3, y1: y.place(value), y2: y.place(value) });
  return [{ kind: 'line', role: `model-${option}`, x1: place, x2: place, y1: y.place(low), y2: y.place(high) }, end(low), end(high)];
}

function axes(reading: IndicatorReading, { x, y, left, right, bottom, ticks }: Frame, { type, isPhone }: ChartSize): readonly Shape[] {
  const years = ticksBetween(Math.ceil(x.from), Math.floor(x.to), Math.max(1, Math.ceil(niceStep(Math.max(1, x.to - x.from), isPhone ? 3 : 7))));
  const unit = unitText(reading);
  return [
    ...ticks.flatMap(({ value, text }, index): Shape[] => [
      { kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: left, x2: right, y1: y.place(value), y2: y.place(value) },
      { kind: 'text', role: 'text-tick', anchor: 'end', size: type, x: left - 6, y: atTenth(y.place(value) + type * 0.35), text },
    ]),
    ...years.map((year): Shape => ({ kind: 'text', role: 'text-tick', anchor: 'middle', size: type, x: x.place(year), y: bottom + 20, text: String(year) })),
    ...(unit === '' ? [] : [{ kind: 'text', role: 'text-tick', anchor: 'start', size: type, x: 0, y: 16, text: unit } as const]),
  ];
}
