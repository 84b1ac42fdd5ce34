import type { Locale } from '#i18n/locale.ts';
import { atTenth, type Point, type Shape } from '../figure/shape.ts';
import type { ShapeRole } from '../figure/shape-style.ts';
import { textWidth } from '../figure/text-width.ts';
import type { ComparedIndicator } from './compared-indicator.ts';
import type { IndexPoint } from './index-rule.ts';
import { indexText } from './index-text.ts';
import { spreadLabels } from './spread-labels.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Where the plot of the indices lies, and whether its lines are named in full or by letters with a key beneath. */
export type IndexLayout = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly plotHeight: number;
  readonly isLettered: boolean;
};

/** A line of the picture with the place where it ends. */
export type LabelledLine = { readonly item: ComparedIndicator; readonly role: ShapeRole; readonly last: IndexPoint | null; readonly end: Point };

/** The labels and the lowest pixel they take. */
export type LabelShapes = { readonly shapes: readonly Shape[]; readonly bottom: number };

/** Lao marks stack above and below a line. */
const lineHeight = 20;
const labelGap = 8;
const sampleLength = 30;
const size = 14;

/** In full, in a column at the right of the plot: index, name, value, which way is better. A hairline leads from each line to its label. */
export function columnLabels(lines: readonly LabelledLine[], layout: IndexLayout, locale: Locale): LabelShapes {
  const sampleLeft = layout.right + 44;
  const textLeft = sampleLeft + sampleLength + 10;
  const texts = lines.map((line) => labelTexts(line, layout.width - textLeft, locale));
  const heights = texts.map(({ names }) => (names.length + 1) * lineHeight + labelGap);
  const middles = spreadLabels(lines.map(({ end }, index) => ({ at: end.y, height: heights[index] ?? 0 })), layout.top - 20, layout.top + layout.plotHeight + 26);
  const shapes = lines.flatMap(({ end, role }, index): readonly Shape[] => {
    const { names, lead, note } = texts[index] ?? { names: [], lead: '', note: '' };
    const middle = middles[index] ?? end.y;
    const top = middle - (heights[index] ?? 0) / 2 + labelGap / 2;
    const sampleY = atTenth(top + lineHeight / 2);
    return [
      { kind: 'line', role: 'tick', x1: end.x + 6, y1: end.y, x2: layout.right + 12, y2: end.y },
      { kind: 'line', role: 'tick', x1: layout.right + 12, y1: end.y, x2: sampleLeft - 6, y2: sampleY },
      { kind: 'polyline', role, points: [{ x: sampleLeft, y: sampleY }, { x: sampleLeft + sampleLength, y: sampleY }] },
      ...textShapes([...names, note], lead, textLeft, top),
    ];
  });
  return { shapes, bottom: Math.max(...middles.map((middle, index) => middle + (heights[index] ?? 0) / 2)) };
}

/** On a phone: a letter and the index where a line ends, and what the letters stand for beneath the plot. */
export function letteredLabels(lines: readonly LabelledLine[], layout: IndexLayout, locale: Locale): LabelShapes {
  const middles = spreadLabels(lines.map(({ end }) => ({ at: end.y, height: lineHeight })), layout.top - 10, layout.top + layout.plotHeight + 6);
  const ends = lines.flatMap(({ end, last }, index): readonly Shape[] => {
    const middle = atTenth(middles[index] ?? end.y);
    return [
      { kind: 'line', role: 'tick', x1: end.x + 5, y1: end.y, x2: layout.right + 8, y2: middle },
      { kind: 'text', role: 'text-tick', x: layout.right + 11, y: middle + 4, size: 12, anchor: 'start', lead: letterOf(index), text: last === null ? '' : ` ${locale.format.number(last.index, 0)}` },
    ];
  });
  const textLeft = sampleLength + 10;
  let top = layout.top + layout.plotHeight + 38;
  const key = lines.flatMap((line, index): readonly Shape[] => {
    const { names, note } = labelTexts(line, layout.width - textLeft, locale, `${letterOf(index)} `);
    const y = atTenth(top + lineHeight / 2);
    const shapes: readonly Shape[] = [
      { kind: 'polyline', role: line.role, points: [{ x: 0, y }, { x: sampleLength, y }] },
      ...textShapes([...names, note], `${letterOf(index)} `, textLeft, top),
    ];
    top += (names.length + 1) * lineHeight + labelGap;
    return shapes;
  });
  return { shapes: [...ends, ...key], bottom: top };
}

type LabelTexts = { readonly lead: string; readonly names: readonly string[]; readonly note: string };

function labelTexts({ item, last }: LabelledLine, width: number, { t, format }: Locale, key?: string): LabelTexts {
  const lead = key ?? (last === null ? '' : `${indexText(last.index, format)} `);
  const value = last === null ? t('compare.noValue') : t('compare.valueAt', { value: item.quantity.amount(last.value), time: format.period(last.period) });
  return {
    lead,
    names: wrappedLines(item.title, size, width, textWidth(lead, size, true)),
    note: item.file.indicator.direction === 'decrease' ? t('compare.label.lower', { value }) : value,
  };
}

function textShapes(lines: readonly string[], lead: string, x: number, top: number): readonly Shape[] {
  return lines.map((text, index): Shape => ({
    kind: 'text',
    role: index === lines.length - 1 ? 'text-faint' : 'text-muted',
    x,
    y: atTenth(top + (index + 1) * lineHeight - 5),
    size: index === lines.length - 1 ? 13 : size,
    anchor: 'start',
    text,
    ...(index === 0 ? { lead } : {}),
  }));
}

function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
