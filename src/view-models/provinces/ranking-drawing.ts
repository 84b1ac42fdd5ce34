import type { FigureDrawing } from '../figure/figure.ts';
import type { Shape, TextShape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { absenceShapes } from './absence-shapes.ts';
import { figureOf } from './area-value.ts';
import { absenceReason } from './area-words.ts';
import { type DotAxis, dotAxis } from './dot-axis.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';
import { shortAreaName } from './short-area-name.ts';

export type RankingLayout = {
  readonly width: number;
  /** Ends of the value axis. */
  readonly axis: readonly [number, number];
  readonly rowHeight: number;
  /** Room for a name before its short form is taken. */
  readonly nameWidth: number;
};

export const wideRanking: RankingLayout = { width: 588, axis: [182, 518], rowHeight: 27, nameWidth: 138 };
export const narrowRanking: RankingLayout = { width: 358, axis: [134, 296], rowHeight: 29, nameWidth: 98 };

const size = 13;
const head = 60;
const nameLeft = 30;

/** Each province on one axis, highest first: hollow = earlier, solid = now; the country as a line; those without a value last, with the reason. */
export function rankingDrawing(view: ProvincesView, layout: RankingLayout): FigureDrawing {
  const { ranked, reading, period, earlier } = view;
  const whole = view.country(period);
  const known = ranked.flatMap(({ value, before }) => [figureOf(value), before === null ? null : figureOf(before)]).filter((value) => value !== null);
  const axis = dotAxis(whole === null ? known : [...known, whole], reading.file.indicator.limits, layout.axis);
  const bottom = head + ranked.length * layout.rowHeight;
  return {
    size: { width: layout.width, height: bottom + (earlier === null ? 0 : 26) },
    shapes: [
      ...tickShapes(view, axis, bottom),
      ...(whole === null ? [] : countryShapes(view, layout, axis.place(whole), whole, bottom)),
      ...ranked.flatMap((area, index) => rowShapes(view, layout, area, axis, head + (index + 0.5) * layout.rowHeight)),
      ...keyShapes(view, bottom + 16),
    ],
  };
}

function text(role: TextShape['role'], x: number, y: number, words: string, anchor: TextShape['anchor'] = 'start', fontSize = size): TextShape {
  return { kind: 'text', role, x, y, size: fontSize, anchor, text: words };
}

function tickShapes({ reading }: ProvincesView, { ticks }: DotAxis, bottom: number): readonly Shape[] {
  return ticks.flatMap(({ value, x }): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: x, x2: x, y1: head - 12, y2: bottom - 4 },
    text('text-tick', x, head - 20, reading.quantity.stated(value), 'middle', 12),
  ]);
}

function countryShapes({ locale, reading, countryName }: ProvincesView, { width }: RankingLayout, x: number, whole: number, bottom: number): readonly Shape[] {
  const words = locale.t('provinces.ranking.country', { name: countryName, value: reading.quantity.amount(whole) });
  const room = textWidth(words, 12) / 2;
  const left = Math.min(Math.max(x, room), width - room);
  return [
    // Interrupted by the words of the axis.
    { kind: 'line', role: 'country', x1: x, x2: x, y1: 20, y2: 27 },
    { kind: 'line', role: 'country', x1: x, x2: x, y1: head - 12, y2: bottom - 4 },
    text('text-muted', left, 14, words, 'middle', 12),
  ];
}

function rowShapes(view: ProvincesView, { width, axis: [left], nameWidth }: RankingLayout, area: PlacedArea, axis: DotAxis, y: number): readonly Shape[] {
  const { locale, reading, period } = view;
  const name = textWidth(area.name, size) > nameWidth ? shortAreaName(area.id, area.name, locale) : area.name;
  const baseline = y + 4.5;
  const reason = absenceReason({ from: area.from, value: area.value, period }, locale);
  const label = text('text-tick', nameLeft, baseline, name);
  if (area.value.kind === 'absent') {
    // A long reason begins beside the name, not at the axis.
    const isLong = left + 20 + textWidth(reason ?? '', 12) > width;
    const from = isLong ? Math.min(left, nameLeft + textWidth(name, size) + 6) : left;
    return [label, ...absenceShapes(area.value.why, { x: from + 6, y }), text('text-muted', from + 20, baseline, reason ?? '', 'start', 12)];
  }
  return [
    ...(area.rank === null ? [] : [text('text-faint', nameLeft - 8, baseline, String(area.rank), 'end', 12)]),
    label,
    ...dotShapes(area, axis, y),
    text('text-strong', width, baseline, reading.quantity.number(area.value.value), 'end'),
  ];
}

function dotShapes({ value, before }: PlacedArea, { place }: DotAxis, y: number): readonly Shape[] {
  const now = figureOf(value);
  const then = before === null ? null : figureOf(before);
  const dots: Shape[] = [];
  if (now !== null && then !== null) dots.push({ kind: 'line', role: 'dot-link', x1: place(then), x2: place(now), y1: y, y2: y });
  if (then !== null) dots.push({ kind: 'circle', role: 'dot-before', x: place(then), y, radius: 4.5 });
  if (now !== null) dots.push({ kind: 'circle', role: 'dot', x: place(now), y, radius: 5 });
  return dots;
}

function keyShapes({ year, earlierYear }: ProvincesView, y: number): readonly Shape[] {
  if (earlierYear === null) return [];
  const second = nameLeft + 34 + textWidth(earlierYear, 12);
  return [
    { kind: 'circle', role: 'dot-before', x: nameLeft + 5, y: y - 4, radius: 4.5 },
    text('text-muted', nameLeft + 16, y, earlierYear, 'start', 12),
    { kind: 'circle', role: 'dot', x: second + 5, y: y - 4, radius: 5 },
    text('text-muted', second + 16, y, year, 'start', 12),
  ];
}
