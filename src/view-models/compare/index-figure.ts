import type { Figure } from '../figure/figure.ts';
import { earliestStart } from '../indicator/trajectory/frame.ts';
import { sourceNames } from './compared-indicator.ts';
import { compareTable } from './compare-table.ts';
import type { Comparison } from './comparison.ts';
import { findingOf } from './finding.ts';
import { indexDrawing, narrowIndex, wideIndex } from './index-drawing.ts';
import { indexText } from './index-text.ts';
import { keyNotes } from './key-notes.ts';

/** The indices in one picture; null where two of the indicators have no base year in common. */
export function indexFigure(given: Comparison): Figure | null {
  const { indexed, excluded, base, locale } = given;
  const { t, format } = locale;
  if (base === null) return null;
  const items = indexed.map(({ item }) => item);
  const title = t('compare.index.title', { count: indexed.length, year: base });
  const latest = indexed.flatMap(({ item, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [t('compare.index.latest', { name: item.title, index: indexText(last.index, format), time: format.period(last.period) })];
  });
  return {
    id: 'compare-index',
    title,
    finding: findingOf(given),
    verdict: null,
    summary: t('compare.index.summary', { year: base, values: latest.join('; ') }),
    wide: indexDrawing(indexed, base, wideIndex, locale),
    narrow: indexDrawing(indexed, base, narrowIndex, locale),
    table: compareTable(given, title, true),
    sources: sourceNames(given.items, locale),
    notes: [
      t('compare.note.index', { year: base }),
      ...excluded.map(({ item, reason }) => t('compare.note.excluded', { name: item.title, reason })),
      ...(indexed.some(({ item }) => item.line.runs.length > item.index.parts.length) ? [t('compare.note.bridge')] : []),
      ...(indexed.some(({ item }) => item.index.parts.length > 1) ? [t('compare.note.beforeBreak')] : []),
      ...keyNotes(items.map((item) => ({ ...item, target: null, line: { ...item.line, joins: [] } })), earliestStart, locale),
    ],
  };
}
