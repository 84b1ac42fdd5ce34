import type { IndicatorRow } from '../indicators-table/indicator-row.ts';
import { type RowContext, shortName } from '../indicators-table/row-context.ts';
import type { OwnSortKey } from './workspace-request.ts';

/** What the planners' table says of an indicator beyond the table of all indicators. */
export type WorkspaceRow = IndicatorRow & {
  /** Names of the institutions that answer for it; empty for none. */
  readonly institutions: string;
  /** Names of its programmes; empty for none. */
  readonly programmes: string;
  /** How many series have values for the country. */
  readonly series: number;
  /** The latest value is printed with 'over', 'nearly' or 'about'. */
  readonly isQualified: boolean;
  /** '3 series'; null where there is no other series to compare with. */
  readonly seriesText: string | null;
};

/** The rows with institution, programme and number of series; worked out once for a dataset and language. */
export function workspaceRows(rows: readonly IndicatorRow[], { overview, texts, locale: { t, format } }: RowContext): readonly WorkspaceRow[] {
  const summaries = new Map(overview.indicators.map((summary) => [summary.id, summary]));
  const names = (ids: readonly string[], known: typeof texts.institutions): string => ids.map((id) => shortName(known, id)).join('; ');
  return rows.map((row) => {
    const summary = summaries.get(row.id);
    const series = summary?.series ?? 1;
    return {
      ...row,
      institutions: names(row.facets.institution, texts.institutions),
      programmes: names(row.facets.programme, texts.framework),
      series,
      isQualified: (summary?.latest?.qualifier ?? null) !== null,
      seriesText: series > 1 ? t('workspace.series.count', { count: format.number(series, 0) }) : null,
    };
  });
}

/** What a row is ordered by in a column of this table; empty words stand last. */
export function ownKeyOf(row: WorkspaceRow, key: OwnSortKey): string | number {
  if (key === 'series') return row.series;
  return key === 'unit' ? row.unit : key === 'institution' ? row.institutions : row.programmes;
}
