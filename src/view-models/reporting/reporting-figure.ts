import type { Locale } from '#i18n/locale.ts';
import { recentFromYear } from '../coverage-bar.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import type { InstitutionReporting } from './institution-reporting.ts';
import { narrowDrawing, wideDrawing } from './reporting-drawing.ts';

type Input = { readonly rows: readonly InstitutionReporting[]; readonly asOf: string; readonly finding: readonly string[]; readonly notes: readonly string[]; readonly locale: Locale };

/** Who has reported, as a figure that can leave the page: how many values of each institution are recent, older or missing. */
export function reportingFigure({ rows, asOf, finding, notes, locale }: Input): Figure {
  const { t, format } = locale;
  const recentFrom = recentFromYear(asOf);
  const hasDue = rows.some(({ counts }) => counts.scheduled > 0);
  const drawn = { rows, recentFrom, hasDue, locale };
  return {
    id: 'reporting-status',
    title: t('reporting.figure.title', { date: format.day(asOf) }),
    finding,
    verdict: null,
    summary: t('reporting.figure.summary', { count: rows.length }),
    wide: wideDrawing(drawn),
    narrow: narrowDrawing(drawn),
    table: tableOf(rows, { recentFrom, hasDue, caption: t('reporting.figure.title', { date: format.day(asOf) }) }, locale),
    sources: [],
    notes: [t('reporting.neutral'), ...notes],
  };
}

type Shown = { readonly recentFrom: number; readonly hasDue: boolean; readonly caption: string };

function tableOf(rows: readonly InstitutionReporting[], { recentFrom, hasDue, caption }: Shown, { t, format }: Locale): FigureTable {
  const number = (value: number): string => format.number(value, 0);
  return {
    caption,
    columns: [
      t('reporting.institutions.institution'),
      t('reporting.institutions.of'),
      t('home.coverage.recent', { year: recentFrom }),
      t('home.coverage.older'),
      t('home.coverage.none'),
      t('reporting.institutions.newest'),
      ...(hasDue ? [t('reporting.institutions.late'), t('reporting.institutions.next')] : []),
    ],
    rows: rows.map(({ id, name, counts, newest, next }) => ({
      id,
      cells: [name, number(counts.of), number(counts.recent), number(counts.older), number(counts.none), newest || '–', ...(hasDue ? [number(counts.late), next || '–'] : [])],
    })),
  };
}
