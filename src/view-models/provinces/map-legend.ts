import type { Locale } from '#i18n/locale.ts';
import type { Point, Shape } from '../figure/shape.ts';
import { absenceShapes } from './absence-shapes.ts';
import { absences } from './area-value.ts';
import { absenceWord } from './area-words.ts';
import { stepRole } from './map-roles.ts';
import type { ProvincesView } from './provinces-view.ts';

const swatch = { width: 26, height: 14 };
const row = 21;
/** The lines above the classes: the unit, what a stronger shade means, and notes. */
const headRow = 20;
const size = 12;

type Entry = { readonly text: string; readonly shapes: (corner: Point) => readonly Shape[] };

/** Height of the legend in pixels. */
export function legendHeight(view: ProvincesView, notes: readonly string[]): number {
  return headHeight(notes) + entries(view).length * row;
}

function headHeight(notes: readonly string[]): number {
  return (2 + notes.length) * headRow + 6;
}

/** The classes with their bounds, and the marks of places without a value; its upper left corner at a place. Notes stand above the classes. */
export function legendShapes(view: ProvincesView, { x, y }: Point, notes: readonly string[]): readonly Shape[] {
  const { t } = view.locale;
  const heads = [t('provinces.legend.unit', { unit: view.reading.texts.unit.title, year: view.year }), t('provinces.legend.shade'), ...notes];
  return [
    ...heads.map((text, index): Shape => ({ kind: 'text', role: 'text-muted', x, y: y + 13 + index * headRow, size, anchor: 'start', text })),
    ...entries(view).flatMap(({ text, shapes }, index): readonly Shape[] => {
      const top = y + headHeight(notes) + index * row;
      return [...shapes({ x, y: top }), { kind: 'text', role: 'text-tick', x: x + swatch.width + 9, y: top + 12, size, anchor: 'start', text }];
    }),
  ];
}

function entries(view: ProvincesView): readonly Entry[] {
  return [...classRows(view), ...absenceRows(view)];
}

function classRows({ locale, reading, bounds, values }: ProvincesView): readonly Entry[] {
  const { number } = reading.quantity;
  const lowest = [Math.min(...values), ...bounds];
  return lowest.map((from, index) => {
    const next = lowest[index + 1];
    const text =
      next === undefined
        ? lastClass(number(from), number(Math.max(...values)), locale)
        : locale.t('provinces.legend.class', { from: number(from), to: number(next) });
    return { text, shapes: ({ x, y }) => [{ kind: 'rect', role: stepRole(index + 1), x, y, ...swatch }] };
  });
}

function lastClass(from: string, to: string, { t }: Locale): string {
  return from === to ? from : t('provinces.legend.last', { from, to });
}

function absenceRows({ locale, ranked }: ProvincesView): readonly Entry[] {
  const present = absences.filter((why) => ranked.some(({ value }) => value.kind === 'absent' && value.why === why));
  return present.map((why) => ({
    text: absenceWord(why, locale),
    shapes: ({ x, y }) => [
      { kind: 'rect', role: 'map-none', x: x + 0.5, y: y + 0.5, width: swatch.width - 1, height: swatch.height - 1 },
      ...absenceShapes(why, { x: x + swatch.width / 2, y: y + swatch.height / 2 }),
    ],
  }));
}
