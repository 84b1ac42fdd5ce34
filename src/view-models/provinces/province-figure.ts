import type { Locale } from '#i18n/locale.ts';
import type { ProvinceFile } from '#model/provinces-file.ts';
import type { Figure, FigureDrawing } from '../figure/figure.ts';
import type { Shape, TextShape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { type DotAxis, dotAxis } from './dot-axis.ts';
import { fitted } from './fitted-text.ts';
import type { ProvinceRow } from './province-rows.ts';
import { sourceNames } from './provinces-view.ts';

/** A row with both values: what the figure compares. */
type ComparedRow = ProvinceRow & { readonly value: number; readonly country: number };

type FigureInput = {
  readonly file: ProvinceFile;
  readonly name: string;
  readonly countryName: string;
  readonly rows: readonly ProvinceRow[];
  readonly finding: readonly string[];
  readonly locale: Locale;
};

type Layout = {
  readonly width: number;
  readonly axis: readonly [number, number];
  /** Room for the name of an indicator: beside its dots, or above them. */
  readonly nameWidth: number;
  readonly isNameAbove: boolean;
  readonly rowHeight: number;
};

const wide: Layout = { width: 1040, axis: [430, 760], nameWidth: 410, isNameAbove: false, rowHeight: 30 };
const narrow: Layout = { width: 358, axis: [8, 246], nameWidth: 358, isNameAbove: true, rowHeight: 52 };

const size = 13;
const groupHead = 44;
const groupGap = 22;

/** The province against the country, unit by unit, each unit on an axis of its own; null where no two values can be compared. */
export function provinceFigure(input: FigureInput): Figure | null {
  const { file, name, countryName, locale, finding } = input;
  const rows = input.rows.filter((row): row is ComparedRow => row.value !== null && row.country !== null);
  if (rows.length === 0) return null;
  const { t } = locale;
  const used = file.indicators.flatMap((indicator) => indicator.rows.map(([, , , , source]) => source));
  return {
    id: `${file.id.toLowerCase()}-and-country`,
    title: t('provinces.own.title', { name, country: countryName }),
    finding,
    verdict: null,
    summary: finding.join(' '),
    wide: drawing(rows, wide, input),
    narrow: drawing(rows, narrow, input),
    table: {
      caption: t('provinces.own.title', { name, country: countryName }),
      columns: [t('provinces.column.indicator'), t('provinces.column.period'), name, countryName, t('provinces.column.difference'), t('provinces.column.rank')],
      rows: input.rows.map((row) => ({ id: row.id, cells: [row.title, row.year, row.text, row.countryText, row.difference, row.rank] })),
    },
    sources: sourceNames(file, used, locale),
    notes: [t('provinces.own.note', { name, country: countryName })],
  };
}

/** Rows of one unit share an axis; units in the order in which they first come. */
function byUnit(rows: readonly ComparedRow[]): readonly (readonly ComparedRow[])[] {
  return [...new Set(rows.map(({ unit }) => unit))].map((unit) => rows.filter((row) => row.unit === unit));
}

function drawing(rows: readonly ComparedRow[], layout: Layout, input: FigureInput): FigureDrawing {
  const shapes: Shape[] = [...keyShapes(input)];
  let top = 24;
  for (const group of byUnit(rows)) {
    const axis = dotAxis(group.flatMap(({ value, country }) => [value, country]), group[0]?.unit === 'percent' ? { lower: 0, upper: 100 } : null, layout.axis, layout.isNameAbove ? 2 : 4);
    const bottom = top + groupHead + group.length * layout.rowHeight;
    shapes.push(...tickShapes(group, axis, top + groupHead, bottom));
    group.forEach((row, index) => shapes.push(...rowShapes(row, axis, layout, top + groupHead + index * layout.rowHeight)));
    top = bottom + groupGap;
  }
  return { size: { width: layout.width, height: top - groupGap + 4 }, shapes };
}

function text(role: TextShape['role'], x: number, y: number, words: string, anchor: TextShape['anchor'] = 'start', fontSize = size): TextShape {
  return { kind: 'text', role, x, y, size: fontSize, anchor, text: words };
}

function keyShapes({ name, countryName }: FigureInput): readonly Shape[] {
  const second = 44 + textWidth(name, size, true);
  return [
    { kind: 'circle', role: 'dot', x: 6, y: 12, radius: 5 },
    text('text-strong', 18, 16.5, name),
    { kind: 'circle', role: 'dot-country', x: second, y: 12, radius: 4.5 },
    text('text-tick', second + 12, 16.5, countryName),
  ];
}

function tickShapes(group: readonly ComparedRow[], { ticks }: DotAxis, top: number, bottom: number): readonly Shape[] {
  const print = group[0]?.quantity;
  return ticks.flatMap(({ value, x }): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: x, x2: x, y1: top - 6, y2: bottom },
    text('text-tick', x, top - 14, print === undefined ? '' : print.stated(value), 'middle', 12),
  ]);
}

/** On a phone the name stands above its dots, and the figures at the end of their line. */
function rowShapes(row: ComparedRow, { place }: DotAxis, layout: Layout, top: number): readonly Shape[] {
  const { value, country, quantity, year } = row;
  const y = top + (layout.isNameAbove ? 36 : layout.rowHeight / 2);
  const baseline = y + 4.5;
  const name = fitted(row.title, layout.nameWidth, size);
  return [
    text('text-tick', 0, layout.isNameAbove ? top + 16 : baseline, name),
    { kind: 'line', role: 'dot-link', x1: place(country), x2: place(value), y1: y, y2: y },
    { kind: 'circle', role: 'dot-country', x: place(country), y, radius: 4.5 },
    { kind: 'circle', role: 'dot', x: place(value), y, radius: 5 },
    ...(layout.isNameAbove
      ? [text('text-strong', layout.width - 50, baseline, quantity.number(value), 'end'), text('text-muted', layout.width, baseline, quantity.number(country), 'end')]
      : [
          text('text-strong', layout.width - 170, baseline, quantity.amount(value), 'end'),
          text('text-muted', layout.width - 62, baseline, quantity.amount(country), 'end'),
          text('text-faint', layout.width, baseline, year, 'end', 12),
        ]),
  ];
}
