import type { Locale } from '#i18n/locale.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import type { ComparedIndicator } from './compared-indicator.ts';
import { type HeadLine, headLineHeight, headShapes, panelHead } from './panel-head.ts';
import { panelScale, plotShapes } from './panel-plot.ts';
import type { TimeAxis } from './time-axis.ts';

/** How the charts are laid out: in pixels. */
export type MultiplesLayout = { readonly width: number; readonly columns: number };

export const wideMultiples: MultiplesLayout = { width: 1248, columns: 2 };
/** A single chart beside nothing. */
export const singleMultiple: MultiplesLayout = { width: 760, columns: 1 };
export const narrowMultiples: MultiplesLayout = { width: 358, columns: 1 };

const columnGap = 56;
const rowGap = 28;
const plotHeight = 170;
/** Room above the highest value for its figure, and below the plot for the years. */
const plotTop = 24;
const axisRoom = 30;
const rightRoom = 16;

/** All indicators as small charts, each with its own scale over one and the same span of time. */
export function multiplesDrawing(items: readonly ComparedIndicator[], axis: TimeAxis, { width, columns }: MultiplesLayout, locale: Locale): FigureDrawing {
  const panelWidth = columns === 1 ? width : (width - columnGap * (columns - 1)) / columns;
  const scales = items.map((item) => panelScale(item, axis, locale));
  const tickRoom = Math.ceil(Math.max(24, ...scales.flatMap(({ ticks }) => ticks.map(({ text }) => textWidth(text, 12))))) + 12;
  const heads = items.map((item) => panelHead(item, panelWidth, locale));
  const shapes: Shape[] = [];
  let top = 0;
  for (let row = 0; row * columns < items.length; row += 1) {
    const places = items.slice(row * columns, (row + 1) * columns).map((item, column) => ({ item, index: row * columns + column, left: column * (panelWidth + columnGap) }));
    const headHeight = Math.max(...places.map(({ index }) => heightOf(heads[index] ?? [])));
    for (const { item, index, left } of places) {
      const [head = [], scale] = [heads[index], scales[index]];
      if (scale === undefined) continue;
      const box = { left: left + tickRoom, right: left + panelWidth - rightRoom, top: top + headHeight + plotTop, bottom: top + headHeight + plotTop + plotHeight };
      shapes.push(...headShapes(head, left, top), ...plotShapes(item, box, axis, scale, locale));
    }
    top += headHeight + plotTop + plotHeight + axisRoom + rowGap;
  }
  return { size: { width, height: Math.max(1, top - rowGap) }, shapes };
}

function heightOf(head: readonly HeadLine[]): number {
  return head.length * headLineHeight;
}
