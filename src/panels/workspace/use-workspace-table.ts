import { useMemo } from 'react';
import type { ReportsSearch } from '#url/reports-search.ts';
import { isSameWorkspaceRequest } from '#view-models/workspace/workspace-request.ts';
import { type WorkspaceFigure, workspaceSource, type WorkspaceSource, workspaceTable } from '#view-models/workspace/workspace-table.ts';
import { useTableRequest } from '../indicators/use-table-request.ts';

/** The table as the address asks for it. Selecting rows and choosing sections of the report asks the table for nothing new. */
export function useWorkspaceTable(search: ReportsSearch): { readonly source: WorkspaceSource; readonly figure: WorkspaceFigure } {
  const { context, request, index } = useTableRequest(search, isSameWorkspaceRequest);
  const source = useMemo(() => workspaceSource(context), [context]);
  const figure = useMemo(() => workspaceTable(source, request, index), [source, request, index]);
  return { source, figure };
}
