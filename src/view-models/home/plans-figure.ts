import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import { markShapes } from '../figure/mark-shapes.ts';
import { atTenth, type Shape } from '../figure/shape.ts';
import { homeHeadline } from './headline.ts';
import type { ClockBar, PlanClock } from './plan-clock.ts';
import { homePlans, type HomePlans, type PlanRow } from './plans.ts';

const width = 1248;
const head = 34;
const foot = 30;
/** Marks stand under the plan's name and time. */
const marksTop = 58;

type PlacedRow = { readonly row: PlanRow; readonly top: number; readonly height: number };

/** The clock of the plans as a figure that can leave the page: names, marks and verdicts beside the bars. */
export function plansFigure(home: HomeFile, texts: HomeTextsFile, locale: Locale): Figure {
  const { t } = locale;
  const plans = homePlans(home, texts, locale);
  const rows = placedRows(plans.rows);
  const bottom = rows.reduce((sum, { height }) => sum + height, head);
  return {
    id: 'plans',
    title: t('home.plans.figure'),
    finding: [homeHeadline(home, texts, locale)],
    verdict: null,
    summary: t('home.plans.note'),
    wide: { size: { width, height: bottom + foot }, shapes: [...axisShapes(plans.wide, bottom), ...rows.flatMap((row) => rowShapes(row, plans.wide))] },
    table: tableOf(plans, locale),
    sources: [],
    notes: [t('home.plans.note')],
  };
}

function placedRows(rows: readonly PlanRow[]): readonly PlacedRow[] {
  let top = head;
  return rows.map((row) => {
    const height = marksTop + (row.marks === null ? 0 : row.marks.height + 8) + 44;
    const placed = { row, top, height };
    top += height;
    return placed;
  });
}

/** Lines of begin, ends and as-of date through all rows, the years below. */
function axisShapes(clock: PlanClock, bottom: number): readonly Shape[] {
  const left = width - clock.width;
  const { nowX, nowLabel } = clock;
  return [
    ...clock.gridX.map((x): Shape => ({ kind: 'line', role: 'grid', x1: left + x, y1: head - 6, x2: left + x, y2: bottom })),
    { kind: 'line', role: 'today', x1: left + nowX, y1: head - 6, x2: left + nowX, y2: bottom },
    { kind: 'text', role: 'text-strong', x: left + nowLabel.x, y: nowLabel.y, size: 13, anchor: nowLabel.anchor, text: nowLabel.text },
    ...clock.ticks.map(({ text, x, anchor }): Shape => ({ kind: 'text', role: 'text-tick', x: left + x, y: bottom + 20, size: 13, anchor, text })),
  ];
}

function rowShapes({ row, top }: PlacedRow, clock: PlanClock): readonly Shape[] {
  const bar = clock.bars.find(({ id }) => id === row.id);
  const verdictsTop = top + marksTop + (row.marks === null ? 0 : row.marks.height + 8);
  return [
    { kind: 'text', role: 'text-strong', x: 0, y: top + 20, size: 16, anchor: 'start', text: row.name },
    { kind: 'text', role: 'text-muted', x: 0, y: top + 43, size: 13, anchor: 'start', text: row.time },
    ...(row.marks === null ? [] : markShapes(row.marks, { x: 0, y: top + marksTop })),
    ...(bar === undefined ? [] : barShapes(bar, clock, top)),
    { kind: 'text', role: 'text-muted', x: 0, y: verdictsTop + 14, size: 13, anchor: 'start', text: row.table.verdicts },
  ];
}

function barShapes({ x, y, width: length, elapsed, flagX, label }: ClockBar, clock: PlanClock, top: number): readonly Shape[] {
  const left = width - clock.width;
  const height = clock.barHeight;
  const box = { x: atTenth(left + x), y: top + y, height };
  return [
    { kind: 'rect', role: 'clock-span', ...box, width: length },
    ...(elapsed > 0 ? [{ kind: 'rect', role: 'clock-gone', ...box, width: elapsed } as const] : []),
    { kind: 'line', role: 'clock-flag', x1: atTenth(left + flagX), y1: box.y - 6, x2: atTenth(left + flagX), y2: box.y + height + 6 },
    { kind: 'text', role: 'text-plain', x: atTenth(left + label.x), y: top + label.y, size: 14, anchor: label.anchor, text: label.text },
  ];
}

function tableOf({ rows }: HomePlans, { t }: Locale): FigureTable {
  return {
    caption: t('home.plans.figure'),
    columns: [t('home.table.plan'), t('home.table.time'), t('home.table.verdicts'), t('home.table.period'), t('home.table.targets'), t('home.table.rated')],
    rows: rows.map(({ id, name, time, table }) => ({ id, cells: [name, time, table.verdicts, table.period, table.targets, table.rated] })),
  };
}
