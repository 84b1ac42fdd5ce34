import type { Locale } from '#i18n/locale.ts';
import { decimalTime } from '#model/time.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Point, type Shape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { periodShort } from '../home/period-words.ts';
import { linearScale, type Scale, ticksBetween } from '../indicator/trajectory/axis.ts';

type CurveStep = { readonly date: string; readonly count: number };

type CurveInput = {
  /** From the first use on, oldest first, a step for each date of a report. */
  readonly steps: readonly CurveStep[];
  /** Bodies there are: the top of the axis. */
  readonly of: number;
  readonly asOf: string;
  readonly size: FigureDrawing['size'];
  readonly locale: Locale;
};

type Placed = CurveStep & Point;

const fontSize = 13;
const left = 34;
const edge = 8;
const top = 36;
const foot = 30;
const countSteps = [1, 2, 5, 10, 20, 50, 100];
const yearSteps = [1, 2, 5, 10, 20];
const leastBetweenYears = 48;

/** Steps from count to count; dotted after the last report, as nobody said more since. Years are named at their beginning. */
export function curveDrawing({ steps, of, asOf, size, locale }: CurveInput): FigureDrawing {
  const first = timeOf(steps[0]?.date ?? asOf);
  const end = Math.max(timeOf(asOf), timeOf(steps.at(-1)?.date ?? asOf));
  const x = linearScale([Math.ceil(first) - 1, end], [left, size.width - edge]);
  const most = Math.max(of, ...steps.map(({ count }) => count));
  const y = linearScale([0, most], [size.height - foot, top]);
  const placed = steps.map((step): Placed => ({ ...step, x: x.place(timeOf(step.date)), y: y.place(step.count) }));
  return { size, shapes: [...countAxis(y, size.width, isTopLeftFree(placed.at(-1), y, size.width), locale), ...yearAxis(x, size.height), ...stepLine(placed, x.place(end)), ...stepLabels(placed, size.width - edge, locale)] };
}

/** Whether the words of the top line can stand at its beginning: not where the last count stands there too. */
function isTopLeftFree(last: Placed | undefined, y: Scale, width: number): boolean {
  return last === undefined || last.y - y.place(y.to) > 24 || last.x > width * 0.4;
}

function countAxis(y: Scale, width: number, isLeftFree: boolean, { t, format }: Locale): readonly Shape[] {
  const step = countSteps.find((candidate) => y.to / candidate <= 5) ?? 1000;
  // The top is named with its words; a number just below it would stand in them.
  const counts = ticksBetween(0, y.to, step).filter((count) => count === 0 || y.to - count >= step / 2);
  const line = (count: number): Shape => ({ kind: 'line', role: count === 0 ? 'axis' : 'grid', x1: left, y1: y.place(count), x2: width - edge, y2: y.place(count) });
  const number = (count: number): Shape => ({ kind: 'text', role: 'text-tick', x: left - 8, y: atTenth(y.place(count) + 4.5), size: fontSize, anchor: 'end', text: format.number(count, 0) });
  return [
    ...[...counts, y.to].flatMap((count) => [line(count), number(count)]),
    { kind: 'text', role: 'text-muted', x: isLeftFree ? left : width - edge, y: atTenth(y.place(y.to) - 10), size: fontSize, anchor: isLeftFree ? 'start' : 'end', text: t('systems.curve.of', { count: y.to }) },
  ];
}

function yearAxis(x: Scale, height: number): readonly Shape[] {
  const step = yearSteps.find((years) => x.place(x.from + years) - x.place(x.from) >= leastBetweenYears) ?? 50;
  return ticksBetween(x.from, x.to, 1)
    .filter((time) => (time - x.from) % step === 0)
    .flatMap((time): readonly Shape[] => [
      { kind: 'line', role: 'tick', x1: x.place(time), y1: height - foot, x2: x.place(time), y2: height - foot + 5 },
      { kind: 'text', role: 'text-tick', x: x.place(time), y: height - 8, size: fontSize, anchor: time === x.from ? 'start' : 'middle', text: String(time + 1) },
    ]);
}

function stepLine(placed: readonly Placed[], end: number): readonly Shape[] {
  const last = placed.at(-1);
  if (last === undefined) return [];
  const corners = placed.flatMap(({ x, y }, place): readonly Point[] => {
    const before = placed[place - 1];
    return before === undefined || before.y === y ? [{ x, y }] : [{ x, y: before.y }, { x, y }];
  });
  return [
    { kind: 'polyline', role: 'join', points: [{ x: last.x, y: last.y }, { x: end, y: last.y }] },
    { kind: 'polyline', role: 'actual', points: corners },
    ...changes(placed).map(({ x, y }): Shape => ({ kind: 'circle', role: 'mark-solid', x, y, radius: 4 })),
  ];
}

/** The last count, and every one whose level is long enough for its words. */
function stepLabels(placed: readonly Placed[], right: number, locale: Locale): readonly Shape[] {
  const steps = changes(placed);
  return steps.flatMap((step, place): readonly Shape[] => {
    const [lead, text] = [`${locale.format.number(step.count, 0)} `, periodShort(step.date, locale)];
    const width = textWidth(lead, fontSize, true) + textWidth(text, fontSize);
    const next = steps[place + 1];
    if (next !== undefined && next.x - step.x < width + 12) return [];
    const isAtEnd = next === undefined && right - step.x < width;
    return [{ kind: 'text', role: 'text-plain', x: step.x + (isAtEnd ? 4 : -4), y: atTenth(step.y - 11), size: fontSize, anchor: isAtEnd ? 'end' : 'start', lead, text }];
  });
}

const changes = (placed: readonly Placed[]): readonly Placed[] => placed.filter(({ count }, place) => placed[place - 1]?.count !== count);

const timeOf = (date: string): number => decimalTime(date) ?? 0;
