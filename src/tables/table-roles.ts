/**
 * The roles table elements have by themselves, written out: a browser may take them away from elements that CSS lays out as
 * blocks and grids, and a screen reader would then read a heap of words.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
