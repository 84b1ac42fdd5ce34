import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import { statusTone } from '#model/status-tone.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import { markShapes } from '../figure/mark-shapes.ts';
import type { Shape } from '../figure/shape.ts';
import { homeProgrammes, type HomeProgrammes, type ProgrammeRow, type WorstCase } from './programmes.ts';

const width = 960;
const worstLeft = 220;
const line = 22;

/** The programmes as a figure that can leave the page: marks, worst case, movement and reporting of each. */
export function programmesFigure(home: HomeFile, texts: HomeTextsFile, locale: Locale): Figure {
  const { t } = locale;
  const programmes = homeProgrammes(home, texts, locale);
  const heights = programmes.rows.map(heightOf);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  return {
    id: 'programmes',
    title: programmes.title,
    finding: [t('figure.programmes.finding', { count: programmes.rows.length, bad: programmes.rows.filter(isBad).length })],
    verdict: null,
    summary: t('home.programmes.note'),
    wide: { size: { width, height: heights.reduce((sum, height) => sum + height, 0) }, shapes: programmes.rows.flatMap((row, index) => rowShapes(row, tops[index] ?? 0, locale)) },
    table: tableOf(programmes, locale),
    sources: [],
    notes: [t('home.programmes.note'), t('home.programmes.caption')],
  };
}

/** A programme of which an indicator is off track or moving away, or was when last measured. */
function isBad({ filled }: ProgrammeRow): boolean {
  if (filled === null) return false;
  const tone = statusTone(filled.worst.status);
  return tone === 'off-track' || tone === 'moving-away';
}

function heightOf({ filled }: ProgrammeRow): number {
  if (filled === null) return 72;
  return 58 + Math.max(filled.marks.height, line * (1 + filled.worst.indicators.length), 2 * line);
}

function rowShapes({ order, title, filled }: ProgrammeRow, top: number, { t }: Locale): readonly Shape[] {
  const said = (text: string, y: number, at: 'start' | 'end'): Shape => ({ kind: 'text', role: 'text-muted', x: at === 'end' ? width : 0, y, size: 13, anchor: at, text });
  const head: readonly Shape[] = [
    { kind: 'line', role: 'grid', x1: 0, y1: top + 0.5, x2: width, y2: top + 0.5 },
    { kind: 'text', role: 'text-strong', x: 0, y: top + 26, size: 15, anchor: 'start', text: `${order} ${title}` },
  ];
  if (filled === null) return [...head, said(t('home.noIndicator'), top + 50, 'start')];
  const below = top + 42;
  return [...head, ...markShapes(filled.marks, { x: 0, y: below }), ...worstShapes(filled.worst, below, t), said(filled.reportedOf, below + 12, 'end'), said(filled.movementSince, below + 12 + line, 'end')];
}

/** The worst status in shape and word, and below it the indicators that have it. */
function worstShapes({ status, isOutlined, note, indicators }: WorstCase, top: number, t: Locale['t']): readonly Shape[] {
  const text = note === '' ? '' : ` ${note}`;
  return [
    { kind: 'status', role: 'status', status, isOutlined, x: worstLeft, y: top, size: 14 },
    { kind: 'text', role: 'text-muted', x: worstLeft + line, y: top + 12, size: 13, anchor: 'start', lead: t(`word.status.${status}`), text },
    ...indicators.map(({ title }, index): Shape => ({ kind: 'text', role: 'text-plain', x: worstLeft + line, y: top + 12 + (index + 1) * line, size: 13, anchor: 'start', text: title })),
  ];
}

function tableOf({ rows, since }: HomeProgrammes, { t }: Locale): FigureTable {
  return {
    caption: t('home.programmes.caption'),
    columns: [t('home.programmes.programme'), t('home.programmes.worst'), t('home.programmes.reported'), t('home.programmes.movement', { year: since }), t('home.programmes.indicators')],
    rows: rows.map(({ id, title, filled }) => ({
      id,
      cells:
        filled === null
          ? [title, t('home.noIndicator'), '', '', '']
          : [title, { status: filled.worst.status, text: filled.worst.note, isOutlined: filled.worst.isOutlined }, filled.reported, filled.movement, filled.marks.label],
    })),
  };
}
