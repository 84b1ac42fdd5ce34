import type { Locale } from '#i18n/locale.ts';
import type { MarkRun } from '#model/home-file.ts';
import type { Status } from '#model/status.ts';
import { periodWords } from './home/period-words.ts';

/** One mark of a distribution, placed in the drawing. */
export type PlacedMark = { readonly status: Status; readonly isOutlined: boolean; readonly x: number; readonly y: number };

/** A number beside the one mark that stands for a long run. */
export type RunCount = { readonly text: string; readonly x: number; readonly y: number };

export type MarkRow = {
  readonly width: number;
  readonly height: number;
  readonly markSize: number;
  readonly marks: readonly PlacedMark[];
  readonly counts: readonly RunCount[];
  /** Says every mark in words, with its number. */
  readonly label: string;
};

const markSize = 14;
const step = 18;
/** More marks than this can no longer be told apart at a glance: each run is then one mark and a number. */
const mostMarks = 120;
const countWidth = 54;

/** Draws runs of marks in rows of `columns`, in the given order. */
export function markRow(runs: readonly MarkRun[], columns: number, locale: Locale): MarkRow {
  const total = runs.reduce((sum, { count }) => sum + count, 0);
  const label = markLabel(runs, locale);
  return total > mostMarks ? runsWithNumbers(runs, label, columns, locale) : singleMarks(runs, label, columns);
}

function singleMarks(runs: readonly MarkRun[], label: string, columns: number): MarkRow {
  const marks = runs
    .flatMap((run) => Array.from({ length: run.count }, () => drawn(run)))
    .map((mark, place) => ({ ...mark, x: (place % columns) * step, y: Math.floor(place / columns) * step }));
  const width = Math.max(1, Math.min(columns, marks.length)) * step - (step - markSize);
  const height = Math.max(1, Math.ceil(marks.length / columns)) * step - (step - markSize);
  return { width, height, markSize, marks, counts: [], label };
}

function runsWithNumbers(runs: readonly MarkRun[], label: string, columns: number, { format }: Locale): MarkRow {
  const inRow = Math.max(1, Math.floor((columns * step) / (step + countWidth)));
  const placed = runs.map((run, place) => ({
    ...drawn(run),
    count: run.count,
    x: (place % inRow) * (step + countWidth),
    y: Math.floor(place / inRow) * step,
  }));
  return {
    width: columns * step - (step - markSize),
    height: Math.max(1, Math.ceil(runs.length / inRow)) * step - (step - markSize),
    markSize,
    marks: placed,
    counts: placed.map(({ count, x, y }) => ({ text: format.number(count, 0), x: x + step, y: y + markSize - 2 })),
    label,
  };
}

/** A last known verdict is drawn in place of the ring, in outline, so that a red is never hidden by missing data. */
function drawn({ status, lastKnown }: MarkRun): { readonly status: Status; readonly isOutlined: boolean } {
  return { status: lastKnown ?? status, isOutlined: lastKnown !== null };
}

/** '1 Moving away (last known, 2024), 8 Cannot say: no published target'. */
export function markLabel(runs: readonly MarkRun[], locale: Locale): string {
  const { t } = locale;
  if (runs.length === 0) return t('home.mark.none');
  const words = runs.map(({ status, reason, lastKnown, lastKnownTime, count }) => {
    if (lastKnown !== null) {
      return t('home.mark.lastKnown', { count, status: t(`word.status.${lastKnown}`), year: periodWords(lastKnownTime ?? '', locale) });
    }
    const word = t(`word.status.${status}`);
    return reason === null ? t('home.mark.status', { count, status: word }) : t('home.mark.reason', { count, status: word, reason: t(`word.reason.${reason}`) });
  });
  return words.join(', ');
}
