import type { SortKey } from '../indicators-table/table-request.ts';
import { isSameRequest, type TableRequest } from '../indicators-table/table-request.ts';

/** Columns beside the name, in the order they stand; the reader chooses among them. */
export const workspaceColumns = ['unit', 'spark', 'latest', 'time', 'change', 'target', 'status', 'institution', 'programme', 'series'] as const;
export type WorkspaceColumnId = (typeof workspaceColumns)[number];

/** Columns with words or counts the table of all indicators does not have. */
const ownSortKeys = ['unit', 'institution', 'programme', 'series'] as const;
export type OwnSortKey = (typeof ownSortKeys)[number];
export type WorkspaceSortKey = SortKey | OwnSortKey;

/** A minus in front turns the order round; `status` is worst first. */
export type WorkspaceSort = WorkspaceSortKey | `-${WorkspaceSortKey}`;

/** What a planner asks the table for; the address of the screen holds the same. */
export type WorkspaceRequest = Omit<TableRequest, 'sort'> & { readonly sort: WorkspaceSort; readonly columns: readonly WorkspaceColumnId[] };

export function workspaceSortKey(sort: WorkspaceSort): WorkspaceSortKey {
  return sort.replace('-', '') as WorkspaceSortKey;
}

export function isOwnSortKey(key: WorkspaceSortKey): key is OwnSortKey {
  return ownSortKeys.some((own) => own === key);
}

/** The request as the table of all indicators understands it: an order of its own comes afterwards, over names. */
export function tableRequestOf(request: WorkspaceRequest): TableRequest {
  const { sort } = request;
  const isOwn = isOwnSortKey(workspaceSortKey(sort));
  return { ...request, sort: isOwn ? 'name' : (sort as TableRequest['sort']) };
}

/** Whether two states of the screen ask for the same rows and columns in the same order. */
export function isSameWorkspaceRequest(one: WorkspaceRequest, other: WorkspaceRequest): boolean {
  return one.sort === other.sort && one.columns.join() === other.columns.join() && isSameRequest(tableRequestOf(one), tableRequestOf(other));
}
