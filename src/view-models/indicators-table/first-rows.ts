import type { RowGroup } from './row-groups.ts';

/** The beginning of a long table. `total` counts rows, and a row once for each group it stands in. */
export type FirstRows = { readonly groups: readonly RowGroup[]; readonly shown: number; readonly total: number };

/** The groups up to a number of rows; a group that is cut keeps its heading and its count. */
export function firstRows(groups: readonly RowGroup[], limit: number): FirstRows {
  const total = groups.reduce((count, { rows }) => count + rows.length, 0);
  if (total <= limit) return { groups, shown: total, total };
  const begun: RowGroup[] = [];
  let room = limit;
  for (const group of groups) {
    if (room === 0) break;
    begun.push(group.rows.length <= room ? group : { ...group, rows: group.rows.slice(0, room) });
    room -= Math.min(room, group.rows.length);
  }
  return { groups: begun, shown: limit, total };
}
