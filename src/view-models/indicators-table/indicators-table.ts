import { type Facet, type FacetChoices, facetChoices, facetsOf, narrowed, selectionOf } from './facets.ts';
import { foundRows, queryHint, type SearchIndex } from './found-rows.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { type RowContext, shortName } from './row-context.ts';
import { type RowGroup, rowGroups } from './row-groups.ts';
import { sortedRows } from './row-order.ts';
import { facetIds, isDescending, type SortKey, sortKeyOf, type TableRequest } from './table-request.ts';
import { tableRows } from './table-rows.ts';
import { mostSelected } from './table-selection.ts';
import { tableSummary } from './table-summary.ts';

/** A column head; `direction` null = the table is ordered by another column. */
export type TableColumn = {
  readonly id: SortKey | 'unit' | 'spark';
  readonly label: string;
  /** The label of the button that sorts; null for a column without order. */
  readonly sortLabel: string | null;
  readonly direction: 'ascending' | 'descending' | null;
};

/** Names of columns as a narrow screen repeats them beside the values, and words for empty cells. */
export type RowLabels = {
  readonly latest: string;
  readonly change: string;
  readonly target: string;
  readonly noValue: string;
  readonly noTarget: string;
  readonly untranslated: string;
  /** Head of the column of boxes, the name of a box with `{title}` in the place of the indicator, and why a box cannot be ticked. */
  readonly compare: string;
  readonly compareRow: string;
  readonly compareFull: string;
};

/** The whole screen: heading, summary, filters, and rows by group. */
export type IndicatorsTableFigure = {
  readonly heading: string;
  readonly summary: readonly string[];
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly labels: RowLabels;
  readonly facets: readonly Facet[];
  readonly chosen: number;
  readonly isNarrowed: boolean;
  readonly hint: string | null;
  readonly groups: readonly RowGroup[];
  /** Said under the table where a row stands in several groups. */
  readonly repeats: string | null;
  /** How the table is to be read. */
  readonly notes: readonly string[];
  readonly isEmpty: boolean;
};

/** What does not depend on the request: worked out once for a dataset and language. */
export type TableSource = { readonly context: RowContext; readonly rows: readonly IndicatorRow[]; readonly choices: FacetChoices; readonly labels: RowLabels };

export function tableSource(context: RowContext): TableSource {
  const rows = tableRows(context);
  return { context, rows, choices: facetChoices(rows, context), labels: labelsOf(context) };
}

function labelsOf({ locale: { t, format }, sinceYear }: RowContext): RowLabels {
  return {
    latest: t('indicators.column.latest'),
    change: t('indicators.column.change', { year: sinceYear }),
    target: t('indicators.column.target'),
    noValue: t('indicators.latest.none'),
    noTarget: t('indicators.target.none'),
    untranslated: t('indicators.untranslated'),
    compare: t('indicators.compare.go'),
    compareRow: t('indicators.compare.row', { title: '{title}' }),
    compareFull: t('indicators.compare.full', { most: format.number(mostSelected, 0) }),
  };
}

/** Answers a request. */
export function indicatorsTable({ context, rows, choices, labels }: TableSource, request: TableRequest, index: SearchIndex): IndicatorsTableFigure {
  const { locale } = context;
  const selection = selectionOf(request, choices);
  const chosen = facetIds.reduce((count, facet) => count + selection[facet].size, 0);
  const narrow = narrowed(foundRows(rows, request.q, index, locale), selection);
  const shown = sortedRows(narrow.shown, request.sort);
  const groups = rowGroups(shown, request, choices, context);
  const placed = groups.reduce((count, group) => count + group.rows.length, 0);
  return {
    heading: heading(shown.length, rows.length, context),
    summary: tableSummary(shown, locale),
    caption: locale.t(`indicators.caption.${request.group}`),
    columns: columnsOf(request, context),
    labels,
    facets: facetsOf(choices, selection, narrow, context),
    chosen,
    isNarrowed: request.q !== '' || chosen > 0,
    hint: queryHint(request.q, locale),
    groups,
    repeats: placed > shown.length ? locale.t('indicators.repeats') : null,
    notes: notesOf(context),
    isEmpty: shown.length === 0,
  };
}

function heading(shown: number, total: number, { locale: { t, format } }: RowContext): string {
  const all = format.number(total, 0);
  return shown === total ? t('indicators.count', { count: all }) : t('indicators.countOf', { count: format.number(shown, 0), total: all });
}

function columnsOf({ sort }: TableRequest, { locale: { t }, axis, sinceYear }: RowContext): readonly TableColumn[] {
  const sortable = (id: SortKey, label: string): TableColumn => {
    const direction = sortKeyOf(sort) !== id ? null : isDescending(sort) ? 'descending' : 'ascending';
    return { id, label, sortLabel: t('indicators.sort.by', { column: label }), direction };
  };
  const plain = (id: 'unit' | 'spark', label: string): TableColumn => ({ id, label, sortLabel: null, direction: null });
  return [
    sortable('name', t('indicators.column.name')),
    plain('unit', t('indicators.column.unit')),
    plain('spark', t('indicators.column.spark', { from: axis.from, to: axis.to })),
    sortable('latest', t('indicators.column.latest')),
    sortable('time', t('indicators.column.time')),
    sortable('change', t('indicators.column.change', { year: sinceYear })),
    sortable('target', t('indicators.column.target')),
    sortable('status', t('indicators.column.status')),
  ];
}

function notesOf({ locale: { t }, sinceYear, overview, texts }: RowContext): readonly string[] {
  const first = overview.plans.toSorted((one, other) => one.to - other.to)[0];
  return [
    ...(first === undefined ? [] : [t('indicators.note.spark', { plan: shortName(texts.plans, first.id) })]),
    t('indicators.note.movement', { year: sinceYear }),
    t('indicators.note.verdict'),
  ];
}
