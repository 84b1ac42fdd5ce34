import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Facet } from '../indicators-table/facets.ts';
import type { SearchIndex } from '../indicators-table/found-rows.ts';
import { indicatorsTable, type IndicatorsTableFigure, type RowLabels, tableSource, type TableSource } from '../indicators-table/indicators-table.ts';
import type { RowContext } from '../indicators-table/row-context.ts';
import { nameKey } from '../indicators-table/row-order.ts';
import type { RowGroup } from '../indicators-table/row-groups.ts';
import type { FacetId } from '../indicators-table/table-request.ts';
import { type GridItem, gridItems } from './grid-items.ts';
import {
  isOwnSortKey, type OwnSortKey, tableRequestOf, type WorkspaceColumnId, workspaceColumns, type WorkspaceRequest, type WorkspaceSortKey, workspaceSortKey,
} from './workspace-request.ts';
import { ownKeyOf, type WorkspaceRow, workspaceRows } from './workspace-row.ts';

/** A column head; `sortKey` null = no order by it. */
export type WorkspaceColumn = {
  readonly id: WorkspaceColumnId | 'name';
  readonly label: string;
  readonly sortKey: WorkspaceSortKey | null;
  readonly direction: 'ascending' | 'descending' | null;
};

export type WorkspaceFigure = Pick<IndicatorsTableFigure, 'heading' | 'summary' | 'caption' | 'chosen' | 'isNarrowed' | 'hint' | 'repeats' | 'notes' | 'isEmpty'> & {
  readonly labels: RowLabels;
  readonly facets: readonly Facet[];
  /** The name and the columns chosen, in their order. */
  readonly columns: readonly WorkspaceColumn[];
  /** Group headings and rows as they stand under one another. */
  readonly items: readonly GridItem[];
  /** The rows alone, in the order of the table; one that stands in several groups is there as often. */
  readonly rows: readonly WorkspaceRow[];
  /** Ids of the rows, each once, in the order of the table. */
  readonly shown: readonly string[];
};

export type WorkspaceSource = {
  readonly table: TableSource;
  readonly rowOf: ReadonlyMap<string, WorkspaceRow>;
  /** Ids in the order of the dataset. */
  readonly ids: readonly string[];
};

/** What does not depend on the request. */
export function workspaceSource(context: RowContext): WorkspaceSource {
  const table = tableSource(context);
  const rows = workspaceRows(table.rows, context);
  return { table, rowOf: new Map(rows.map((row) => [row.id, row])), ids: rows.map(({ id }) => id) };
}

/** In the order a planner narrows by: what is wrong, why, by which plan, where in the plans, who, how old. */
const facetOrder: readonly FacetId[] = ['status', 'reason', 'plan', 'programme', 'pillar', 'sector', 'component', 'institution', 'age'];

/** Answers a request. */
export function workspaceTable(source: WorkspaceSource, request: WorkspaceRequest, index: SearchIndex): WorkspaceFigure {
  const figure = indicatorsTable(source.table, tableRequestOf(request), index);
  const items = gridItems(figure.groups.map((group) => ownGroup(group, source, request)));
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  return {
    ...figure,
    facets: facetOrder.flatMap((id) => figure.facets.filter((facet) => facet.id === id)),
    columns: columnsOf(request, source.table.context),
    items,
    rows,
    shown: [...new Set(rows.map(({ id }) => id))],
  };
}

export type WorkspaceGroup = Pick<RowGroup, 'id' | 'title' | 'count'> & { readonly rows: readonly WorkspaceRow[] };

function ownGroup({ id, title, count, rows }: RowGroup, { rowOf }: WorkspaceSource, { sort }: WorkspaceRequest): WorkspaceGroup {
  const members = rows.flatMap((row) => rowOf.get(row.id) ?? []);
  const key = workspaceSortKey(sort);
  return { id, title, count, rows: isOwnSortKey(key) ? sortedByOwn(members, key, sort.startsWith('-') ? -1 : 1) : members };
}

/** The members come ordered by name, which breaks ties; what has no words stands last in either direction. */
function sortedByOwn(rows: readonly WorkspaceRow[], key: OwnSortKey, sign: 1 | -1): readonly WorkspaceRow[] {
  // Many rows have few institutions, programmes and units.
  const keyOf = remembered(nameKey);
  const keyed = rows.map((row) => {
    const by = ownKeyOf(row, key);
    return typeof by === 'number' ? { row, isEmpty: false, number: by, words: '' } : { row, isEmpty: by === '', number: 0, words: keyOf(by) };
  });
  return keyed
    .toSorted((one, other) => Number(one.isEmpty) - Number(other.isEmpty) || sign * (one.number - other.number || compareCodePoints(one.words, other.words)))
    .map(({ row }) => row);
}

function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = work(text);
    known.set(text, fresh);
    return fresh;
  };
}

function columnsOf({ sort, columns }: WorkspaceRequest, context: RowContext): readonly WorkspaceColumn[] {
  const key = workspaceSortKey(sort);
  const chosen = ['name' as const, ...workspaceColumns.filter((column) => columns.includes(column))];
  return chosen.map((id) => {
    const sortKey = id === 'spark' ? null : id;
    const direction = sortKey !== key ? null : sort.startsWith('-') ? 'descending' : 'ascending';
    return { id, label: columnLabel(id, context), sortKey, direction };
  });
}

/** The head of a column; also its name in the menu of columns. */
export function columnLabel(id: WorkspaceColumnId | 'name', { locale: { t }, axis, sinceYear }: RowContext): string {
  if (id === 'spark') return t('indicators.column.spark', { from: axis.from, to: axis.to });
  if (id === 'change') return t('indicators.column.change', { year: sinceYear });
  if (id === 'institution' || id === 'programme' || id === 'series') return t(`workspace.column.${id}`);
  return t(`indicators.column.${id}`);
}
