import type { Figure } from '../figure/figure.ts';
import { earliestStart } from '../indicator/trajectory/frame.ts';
import { sourceNames, type ComparedIndicator } from './compared-indicator.ts';
import { compareTable } from './compare-table.ts';
import type { Comparison } from './comparison.ts';
import { findingOf } from './finding.ts';
import { keyNotes } from './key-notes.ts';
import { multiplesDrawing, narrowMultiples, singleMultiple, wideMultiples } from './multiples-drawing.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

/** The indicators side by side, each with its own scale and unit, over the same years. */
export function multiplesFigure(given: Comparison): Figure {
  const { items, locale } = given;
  const { t } = locale;
  const axis = axisOf(items);
  const isSingle = items.length === 1;
  const title = (isSingle ? items[0]?.title : null) ?? t('compare.multiples.title', { count: items.length });
  return {
    id: 'compare-side-by-side',
    title,
    finding: findingOf(given),
    verdict: null,
    summary: t('compare.multiples.summary', { from: axis.from, to: axis.to, values: items.map((item) => spanText(item, given)).join('; ') }),
    wide: multiplesDrawing(items, axis, isSingle ? singleMultiple : wideMultiples, locale),
    narrow: multiplesDrawing(items, axis, narrowMultiples, locale),
    table: compareTable(given, title, false),
    sources: sourceNames(items, locale),
    notes: [...(isSingle ? [] : [t('compare.note.ownScale')]), ...keyNotes(items, axis.from, locale)],
  };
}

function axisOf(items: readonly ComparedIndicator[]): TimeAxis {
  const times = items.flatMap(({ line, target }) => [...line.marks.map(({ time }) => time), ...(target === null ? [] : [target.time])]);
  const { from, to, ticks } = timeAxis(times.length === 0 ? [earliestStart] : times.map((time) => Math.max(earliestStart, time)));
  return { from, to, ticks };
}

function spanText({ line, title, quantity }: ComparedIndicator, { locale: { t, format } }: Comparison): string {
  const [first, last] = [line.marks[0], line.marks.at(-1)];
  if (first === undefined || last === undefined) return t('compare.span.none', { name: title });
  const words = { name: title, value: quantity.amount(last.value), time: format.period(last.period) };
  return first === last ? t('compare.span.one', words) : t('compare.span.many', { ...words, first: quantity.amount(first.value), firstTime: format.period(first.period) });
}
