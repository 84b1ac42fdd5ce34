import { describe, expect, it, test } from 'vitest';
import { anIndicatorSummary } from '#testing/overview-file-builder.ts';
import { aTableSource, tableFor } from '#testing/indicators-table-of.ts';
import { firstRows } from './first-rows.ts';

const indicators = ['a', 'b', 'c', 'd', 'e'].map((id, position) => anIndicatorSummary({ id, in: [position < 3 ? 'programme-1' : 'programme-2'] }));
const { groups } = tableFor(await aTableSource(indicators));

describe('the beginning of a long table', () => {
  test.for([
    [9, [3, 2], 5],
    [5, [3, 2], 5],
    [4, [3, 1], 4],
    [3, [3], 3],
    [1, [1], 1],
  ] as const)('of at most %i rows has groups of %o', ([limit, sizes, shown]) => {
    const first = firstRows(groups, limit);
    expect(first.groups.map(({ rows }) => rows.length)).toEqual(sizes);
    expect(first).toMatchObject({ shown, total: 5 });
  });

  it('keeps the full count in the heading of a group that is cut', () => {
    expect(firstRows(groups, 1).groups[0]?.count).toBe('3 indicators');
  });
});
