import type { WorkspaceRow } from './workspace-row.ts';
import type { WorkspaceGroup } from './workspace-table.ts';

/** What stands in one line of the table: the heading of a group, or an indicator. */
export type GridItem =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly count: string }
  /** `place` counts the indicators from 0, headings left out. */
  | { readonly kind: 'row'; readonly key: string; readonly row: WorkspaceRow; readonly place: number };

/** Groups as one list of lines; an ungrouped table has no headings. */
export function gridItems(groups: readonly WorkspaceGroup[]): readonly GridItem[] {
  const items: GridItem[] = [];
  let place = 0;
  for (const { id, title, count, rows } of groups) {
    if (title !== null) items.push({ kind: 'group', key: id, title, count });
    for (const row of rows) {
      items.push({ kind: 'row', key: `${id}/${row.id}`, row, place });
      place += 1;
    }
  }
  return items;
}
