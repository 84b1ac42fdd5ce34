import type { Locale } from '#i18n/locale.ts';
import type { CoverageKind } from '../coverage-bar.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Shape, type TextShape } from '../figure/shape.ts';
import { textLines } from '../figure/text-lines.ts';
import { coverageShapes } from './coverage-shapes.ts';
import type { InstitutionReporting } from './institution-reporting.ts';

type Drawn = { readonly rows: readonly InstitutionReporting[]; readonly recentFrom: number; readonly hasDue: boolean; readonly locale: Locale };

const kinds: readonly CoverageKind[] = ['recent', 'older', 'none'];
const size = 14;
const barHeight = 14;
const gap = 2;
/** A bar of few indicators is not stretched: one indicator is at most so wide. */
const widestUnit = 40;

const wide = { width: 960, name: 286, bar: 300, barWidth: 380, row: 32, columns: { recent: 738, older: 804, none: 870, late: 954 } } as const;
const narrow = { width: 344, barWidth: 344 } as const;

/** A row for each institution: name, bar, and the numbers of the bar in columns that the key heads. */
export function wideDrawing({ rows, recentFrom, hasDue, locale }: Drawn): FigureDrawing {
  const { t, format } = locale;
  const { columns } = wide;
  const number = (x: number, y: number, value: number, isStrong = false): Shape => text({ x, y, anchor: 'end', role: isStrong ? 'text-strong' : 'text-plain', text: format.number(value, 0) });
  const head = keyShapes({ recentFrom, locale, places: [0, 300, 520], y: 2 });
  const top = 62;
  const heads: readonly Shape[] = [
    ...kinds.flatMap((kind) => coverageShapes(kind, { x: columns[kind] - 14, y: 34, width: 14, height: 12 })),
    ...(hasDue ? [text({ x: columns.late, y: 45, anchor: 'end', role: 'text-muted', text: t('reporting.figure.late') })] : []),
    { kind: 'line', role: 'tick', x1: 0, y1: 54.5, x2: wide.width, y2: 54.5 },
  ];
  const unit = unitOf(rows, wide.barWidth);
  let y = top;
  const drawn = rows.flatMap(({ shortName, counts }) => {
    const lines = textLines(shortName, wide.name, size, false, 2);
    const base = y + 17;
    const shapes: Shape[] = [
      ...lines.map((line, place) => text({ x: 0, y: base + place * 20, anchor: 'start', role: 'text-plain', text: line })),
      ...barShapes(counts, { x: wide.bar, y: y + 5, unit }),
      ...kinds.map((kind) => number(columns[kind], base, counts[kind])),
      ...(hasDue ? [number(columns.late, base, counts.late, counts.late > 0)] : []),
    ];
    y += wide.row + (lines.length - 1) * 20;
    return shapes;
  });
  return { size: { width: wide.width, height: y + 2 }, shapes: [...head, ...heads, ...drawn] };
}

/** The same one below the other, for a phone: name, bar, numbers in words. */
export function narrowDrawing({ rows, recentFrom, hasDue, locale }: Drawn): FigureDrawing {
  const { t } = locale;
  const head = [0, 1, 2].flatMap((place) => keyShapes({ recentFrom, locale, places: [0], y: 2 + place * 24, only: place }));
  const unit = unitOf(rows, narrow.barWidth);
  let y = 92;
  const drawn = rows.flatMap(({ shortName, counts }) => {
    const names = textLines(shortName, narrow.width, size, true, 2);
    const bar = y + 18 + (names.length - 1) * 22 + 8;
    const { late, ...rest } = counts;
    const said = hasDue && late > 0 ? t('reporting.figure.countsLate', { ...rest, late }) : t('reporting.figure.counts', rest);
    const lines = textLines(said, narrow.width, 13, false, 2);
    const shapes: Shape[] = [
      ...names.map((line, place) => text({ x: 0, y: y + 18 + place * 22, anchor: 'start', role: 'text-strong', text: line })),
      ...barShapes(counts, { x: 0, y: bar, unit }),
      ...lines.map((line, place): Shape => ({ ...text({ x: 0, y: bar + barHeight + 18 + place * 20, anchor: 'start', role: 'text-muted', text: line }), size: 13 })),
    ];
    y = bar + barHeight + 18 + (lines.length - 1) * 20 + 16;
    return shapes;
  });
  return { size: { width: narrow.width, height: y }, shapes: [...head, ...drawn] };
}

function text(shape: Omit<TextShape, 'kind' | 'size'>): TextShape {
  return { kind: 'text', size, ...shape };
}

/** Pixels an indicator takes, so that the longest bar fits. */
function unitOf(rows: readonly InstitutionReporting[], width: number): number {
  return Math.min(widestUnit, width / Math.max(1, ...rows.map(({ counts }) => counts.of)));
}

type Bar = { readonly x: number; readonly y: number; readonly unit: number };

/** Stretches with a gap between them that belongs to the one before: bars of equal counts end at one place. */
function barShapes(counts: Readonly<Record<CoverageKind, number>>, { x, y, unit }: Bar): readonly Shape[] {
  let left = x;
  return kinds.flatMap((kind) => {
    if (counts[kind] === 0) return [];
    const width = atTenth(counts[kind] * unit);
    const shapes = coverageShapes(kind, { x: left, y, width: Math.max(2, width - gap), height: barHeight });
    left = atTenth(left + width);
    return shapes;
  });
}

type Key = { readonly recentFrom: number; readonly locale: Locale; readonly places: readonly number[]; readonly y: number; readonly only?: number };

/** What the fills mean, in words beside a sample. */
function keyShapes({ recentFrom, locale: { t }, places, y, only }: Key): readonly Shape[] {
  const words = [t('home.coverage.recent', { year: recentFrom }), t('home.coverage.older'), t('home.coverage.none')];
  return kinds.flatMap((kind, index) => {
    const x = only === undefined ? places[index] : only === index ? places[0] : undefined;
    return x === undefined ? [] : [...coverageShapes(kind, { x, y: y + 2, width: 14, height: 12 }), text({ x: x + 22, y: y + 13, anchor: 'start', role: 'text-muted', text: words[index] ?? '' })];
  });
}
