import type { Locale } from '#i18n/locale.ts';
import { statusTone } from '#model/status-tone.ts';
import type { Shape } from '../figure/shape.ts';
import type { ShapeRole } from '../figure/shape-style.ts';
import type { Status } from '#model/status.ts';
import type { ComparedIndicator } from './compared-indicator.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A line above the plot of an indicator, with the shape of a status before it where it names one. */
export type HeadLine = {
  /** Printed bold before the text. */
  readonly lead?: string;
  readonly text: string;
  readonly role: ShapeRole;
  readonly size: number;
  readonly mark: { readonly status: Status; readonly isOutlined: boolean } | null;
};

/** Lao marks stack above and below a line. */
export const headLineHeight = 22;
const statusSize = 14;
const markSize = 12;
const markRoom = 18;
/** Letters in bold run wider than the estimate for a title of this size. */
const boldWider = 1.08;

/** What stands above a plot: name, unit and which way is better, verdict, last known verdict. */
export function panelHead({ title, unit, file, verdict }: ComparedIndicator, width: number, { t }: Locale): readonly HeadLine[] {
  const plain = (text: string, role: ShapeRole, size: number): readonly HeadLine[] => wrappedLines(text, size, width).map((line) => ({ text: line, role, size, mark: null }));
  const marked = (text: string, role: ShapeRole, status: Status, isOutlined: boolean): readonly HeadLine[] =>
    wrappedLines(text, statusSize * boldWider, width - markRoom).map((line, index) => ({ text: line, role, size: statusSize, mark: index === 0 ? { status, isOutlined } : null }));
  return [
    ...wrappedLines(title, 16 * boldWider, width).map((line): HeadLine => ({ text: line, role: 'text-strong', size: 16, mark: null })),
    ...plain(file.indicator.direction === 'decrease' ? t('compare.panel.unitLower', { unit }) : unit, 'text-muted', 13),
    ...marked(verdict.text, verdict.reason === null ? `text-${statusTone(verdict.status)}` : 'text-muted', verdict.status, false).map((line) => boldWord(line, verdict.word)),
    ...(verdict.lastKnown === null ? [] : marked(verdict.lastKnown.text, 'text-muted', verdict.lastKnown.status, true)),
  ];
}

/** 'Cannot say' in bold before its reason. */
function boldWord(line: HeadLine, word: string): HeadLine {
  return line.role === 'text-muted' && line.text.startsWith(word) ? { ...line, lead: word, text: line.text.slice(word.length) } : line;
}

/** The lines at their places; `top` is the upper edge of the first. */
export function headShapes(lines: readonly HeadLine[], left: number, top: number): readonly Shape[] {
  return lines.flatMap(({ lead, text, role, size, mark }, index): readonly Shape[] => {
    const y = top + (index + 1) * headLineHeight - 6;
    const isMarkLine = size === statusSize;
    const words: Shape = { kind: 'text', role, x: left + (isMarkLine ? markRoom : 0), y, size, anchor: 'start', text, ...(lead === undefined ? {} : { lead }) };
    return mark === null ? [words] : [{ kind: 'status', role: 'status', ...mark, x: left, y: y - markSize + 1, size: markSize }, words];
  });
}
