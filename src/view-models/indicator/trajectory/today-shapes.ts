import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import type { Frame } from './frame.ts';
import type { Box, Label } from './place-labels.ts';
import type { Shape } from '../../figure/shape.ts';

/** The as-of date on the time axis. A date outside the axis has no line. */
export function asOfPlace({ file }: IndicatorReading, frame: Frame): number | null {
  const time = decimalTime(file.asOf);
  return time === null || time < frame.x.from || time > frame.x.to ? null : frame.x.place(time);
}

/** The line of the as-of date; it breaks where a label stands instead of crossing it. */
export function todayShapes(x: number, { top, bottom }: Frame, boxes: readonly Box[]): readonly Shape[] {
  const crossed = boxes.filter((box) => box.left < x && box.right > x).toSorted((a, b) => a.top - b.top);
  const shapes: Shape[] = [];
  let start = top - 12;
  for (const box of [...crossed, { top: bottom, bottom }]) {
    if (box.top > start) shapes.push({ kind: 'line', role: 'today', x1: x, y1: start, x2: x, y2: Math.min(box.top, bottom) });
    start = Math.max(start, box.bottom);
  }
  return shapes;
}

/** Beside the line, at the foot of the plot where usually nothing else stands. */
export function todayLabel({ file, locale }: IndicatorReading, x: number, { top, bottom, size }: Frame): Label {
  const text = locale.t('indicator.chart.asOf', { date: size.isPhone ? locale.format.dayShort(file.asOf) : locale.format.day(file.asOf) });
  const heights = [bottom - 10, bottom - 40, bottom - 80, bottom - 140, top + 10];
  return {
    lines: [{ text, role: 'text-strong', size: size.isPhone ? 12 : 14 }],
    places: heights.flatMap((y) => [{ x: x + 8, y, anchor: 'start' as const }, { x: x - 8, y, anchor: 'end' as const }]),
  };
}
