import type { Locale } from '#i18n/locale.ts';
import type { MarkRun } from '#model/home-file.ts';
import type { Figure, FigureDrawing, FigureTable } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import { textLines } from '../figure/text-lines.ts';
import { textWidth } from '../figure/text-width.ts';
import { periodWords } from '../home/period-words.ts';
import { markLabel } from '../mark-row.ts';

type Row = { readonly run: MarkRun; readonly word: string; readonly note: string; readonly count: string };

type Layout = { readonly width: number; readonly label: number; readonly marks: number; readonly isNarrow: boolean };

const markSize = 14;
const step = 18;
const lineHeight = 26;
const fontSize = 14;
const countWidth = 40;
/** Rows of twenty can be counted at a glance. */
const inRow = 20;
const narrowWidth = 344;
/** More equal marks than this are one mark: the number beside it says the rest. */
const mostMarks = 120;

export type DistributionInput = {
  readonly id: string;
  readonly title: string;
  readonly finding: readonly string[];
  readonly note: string;
  readonly runs: readonly MarkRun[];
  readonly locale: Locale;
};

/** A distribution that can stand alone: a row of marks for every status and reason, the worst first, each named and counted. */
export function distributionFigure({ id, title, finding, note, runs, locale }: DistributionInput): Figure {
  const rows = runs.map((run) => rowOf(run, locale));
  const longest = Math.max(0, ...rows.map(({ word, note: rest }) => textWidth(word, fontSize, true) + textWidth(rest, fontSize)));
  const label = countWidth + 12;
  const marks = Math.round(Math.min(label + longest + 24, 460));
  return {
    id,
    title,
    finding,
    verdict: null,
    summary: markLabel(runs, locale),
    wide: drawing(rows, { width: marks + inRow * step, label, marks, isNarrow: false }),
    narrow: drawing(rows, { width: narrowWidth, label, marks: label, isNarrow: true }),
    table: tableOf(title, rows, locale),
    sources: [],
    notes: [note],
  };
}

function rowOf(run: MarkRun, locale: Locale): Row {
  const { t, format } = locale;
  const { status, reason, lastKnown, lastKnownTime, count } = run;
  const known = { word: t(`word.status.${lastKnown ?? status}`), count: format.number(count, 0), run };
  if (lastKnown !== null) return { ...known, note: ` (${t('groups.multiples.lastKnown', { year: periodWords(lastKnownTime ?? '', locale) })})` };
  return { ...known, note: reason === null ? '' : `: ${t(`word.reason.${reason}`)}` };
}

function drawing(rows: readonly Row[], layout: Layout): FigureDrawing {
  const shapes: Shape[] = [];
  let y = 4;
  for (const { run, word, note, count } of rows) {
    const base = y + 14;
    shapes.push({ kind: 'text', role: 'text-strong', x: countWidth, y: base, size: 15, anchor: 'end', text: count });
    const [first, ...others] = labelLines(word, note, layout);
    shapes.push({ kind: 'text', role: 'text-muted', x: layout.label, y: base, size: fontSize, anchor: 'start', lead: word, text: first ?? '' });
    others.forEach((text, index) => shapes.push({ kind: 'text', role: 'text-muted', x: layout.label, y: base + (index + 1) * 22, size: fontSize, anchor: 'start', text }));
    const labelBottom = y + lineHeight + others.length * 22;
    const marksTop = layout.isNarrow ? labelBottom - 2 : y + 1;
    const marks = marksOf(run, layout.marks, marksTop, Math.floor((layout.width - layout.marks) / step));
    shapes.push(...marks.shapes);
    y = Math.max(labelBottom, marksTop + marks.height + (layout.isNarrow ? 10 : 8));
  }
  return { size: { width: layout.width, height: y }, shapes };
}

/** The rest of a label after its status word, on as many lines as it needs. */
function labelLines(word: string, note: string, { width, label, marks, isNarrow }: Layout): readonly string[] {
  const room = (isNarrow ? width : marks - 16) - label;
  const first = room - textWidth(word, fontSize, true);
  if (textWidth(note, fontSize) <= first) return [note];
  return ['', ...textLines(note.trim().replace(/^: /, ''), room, fontSize, false, 3)];
}

function marksOf({ status, lastKnown, count }: MarkRun, left: number, top: number, perRow: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const drawn = count > mostMarks ? 1 : count;
  const shapes = Array.from({ length: drawn }, (_, index): Shape => ({
    kind: 'status',
    role: 'status',
    status: lastKnown ?? status,
    isOutlined: lastKnown !== null,
    x: left + (index % perRow) * step,
    y: top + Math.floor(index / perRow) * step,
    size: markSize,
  }));
  return { shapes, height: Math.ceil(drawn / perRow) * step };
}

function tableOf(caption: string, rows: readonly Row[], { t }: Locale): FigureTable {
  return {
    caption,
    columns: [t('groups.distribution.status'), t('groups.distribution.count')],
    rows: rows.map(({ run, note, count }) => ({
      id: [run.status, run.reason, run.lastKnown, run.lastKnownTime].join(' '),
      cells: [{ status: run.lastKnown ?? run.status, text: note.replace(/^: /, '').trim(), isOutlined: run.lastKnown !== null }, count],
    })),
  };
}
