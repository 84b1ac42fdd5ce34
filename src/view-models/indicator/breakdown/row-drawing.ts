import type { FigureDrawing } from '../../figure/figure.ts';
import { atTenth, type Shape } from '../../figure/shape.ts';
import { textWidth } from '../../figure/text-width.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { linearScale, type Scale } from '../trajectory/axis.ts';
import { type Cell, cellText, valueText, type ValuedCell } from './cell.ts';
import { isFromZero, unitText, valueTicks } from './chart-frame.ts';
import type { ChartSize } from './chart-size.ts';
import { type MarkForm, markShape } from './mark-shape.ts';

/** One row: a name, and its value in the one period that is drawn, or why there is none. */
export type ChartRow = { readonly name: string; readonly cell: Cell | undefined; readonly form: MarkForm; readonly look: 'own' | 'peer' };

type RowInput = {
  readonly reading: IndicatorReading;
  readonly rows: readonly ChartRow[];
  /** A value all rows are measured by, drawn through them. */
  readonly reference: { readonly name: string; readonly cell: ValuedCell } | null;
  readonly period: string;
};

type RowFrame = { readonly size: ChartSize; readonly x: Scale; readonly left: number; readonly top: number; readonly bottom: number; readonly rowHeight: number };

const tallestRow = 84;

/** Values of a single period as marks on one axis, a row each. */
export function rowDrawing({ reading, rows, reference, period }: RowInput, size: ChartSize): FigureDrawing {
  const cells = [...rows.map(({ cell }) => cell), reference?.cell].filter((cell): cell is ValuedCell => cell !== undefined && cell.value !== null);
  const { domain, ticks } = valueTicks(reading, cells.map(({ value }) => value));
  const left = Math.min(size.width * 0.42, Math.ceil(Math.max(...rows.map(({ name, look }) => textWidth(name, size.type, look === 'own')))) + 14);
  const valueRoom = Math.ceil(Math.max(...rows.map(({ cell }) => textWidth(cellText(cell, reading), size.type, true)))) + 14;
  const top = reference === null ? 30 : 54;
  const rowHeight = Math.min(tallestRow, (size.height - top - 32) / rows.length);
  const frame: RowFrame = { size, left, top, rowHeight, bottom: atTenth(top + rowHeight * rows.length), x: linearScale(domain, [left, Math.max(left + 60, size.width - valueRoom)]) };
  return {
    size: { width: size.width, height: Math.ceil(frame.bottom + 32) },
    shapes: [
      ...ground(frame, ticks, [unitText(reading), reading.locale.format.period(period)].filter((text) => text !== '').join(', ')),
      ...(reference === null ? [] : referenceShapes(frame, reading, reference)),
      ...rows.flatMap((row, index) => rowShapes(frame, reading, row, index)),
    ],
  };
}

function ground({ size, x, top, bottom }: RowFrame, ticks: readonly { readonly value: number; readonly text: string }[], unit: string): readonly Shape[] {
  const fitting = ticks.filter((_, index) => !size.isPhone || index % 2 === 0 || ticks.length < 4);
  return [
    ...ticks.map(({ value }, index): Shape => ({ kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: x.place(value), x2: x.place(value), y1: top, y2: bottom })),
    ...fitting.map(({ value, text }): Shape => ({ kind: 'text', role: 'text-tick', anchor: 'middle', size: size.type, x: x.place(value), y: bottom + 22, text })),
    { kind: 'text', role: 'text-tick', anchor: 'start', size: size.type, x: 0, y: 16, text: unit },
  ];
}

function referenceShapes({ size, x, top, bottom }: RowFrame, reading: IndicatorReading, { name, cell }: NonNullable<RowInput['reference']>): readonly Shape[] {
  const place = x.place(cell.value);
  const text = `${name} ${valueText(cell, reading)}`;
  const half = textWidth(text, size.type) / 2;
  return [
    { kind: 'line', role: 'reference', x1: place, x2: place, y1: top - 8, y2: bottom },
    { kind: 'text', role: 'text-tick', anchor: 'middle', size: size.type, x: atTenth(Math.min(Math.max(place, half), size.width - half)), y: top - 14, text },
  ];
}

function rowShapes({ size, x, left, top, rowHeight }: RowFrame, reading: IndicatorReading, { name, cell, form, look }: ChartRow, index: number): readonly Shape[] {
  const y = atTenth(top + (index + 0.5) * rowHeight);
  const base = atTenth(y + size.type * 0.35);
  const isOwn = look === 'own';
  const role = isOwn ? 'text-strong' : 'text-tick';
  const value = cellText(cell, reading);
  const named: Shape = { kind: 'text', role, anchor: 'start', size: size.type, x: 0, y: base, text: name };
  if (cell === undefined || cell.value === null) {
    return [named, { kind: 'text', role: 'text-tick', anchor: 'start', size: size.type, x: left + 8, y: base, text: value }];
  }
  const place = { x: x.place(cell.value), y };
  const hollow = isOwn ? 'mark-hollow' : 'context-hollow';
  const solid = isOwn ? 'mark-solid' : 'context-mark';
  return [
    named,
    // A length is drawn only where it says how much: from zero.
    isFromZero(reading) && x.from === 0
      ? { kind: 'line', role: isOwn ? 'group' : 'peer', x1: x.place(0), x2: place.x, y1: y, y2: y }
      : { kind: 'line', role: 'grid', x1: left, x2: x.place(x.to), y1: y, y2: y },
    markShape(form, place, { role: cell.status === 'A' ? solid : hollow, radius: isOwn ? 5.5 : 4.5 }),
    { kind: 'text', role, anchor: 'start', size: size.type, x: place.x + 11, y: base, text: value },
  ];
}
