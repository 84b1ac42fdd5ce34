import { describe, expect, it, test } from 'vitest';
import { anIndicatorSummary } from '#testing/overview-file-builder.ts';
import { aTableSource } from '#testing/indicators-table-of.ts';
import { readIndicatorsSearch } from '#url/indicators-search.ts';
import { isSameRequest } from './table-request.ts';
import { tableSelection, toggledSelection } from './table-selection.ts';

const sixIds = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];

describe('the indicators ticked for comparison', () => {
  it('are those of the address that exist, and are counted in words', async () => {
    const { context } = await aTableSource(sixIds.map((id) => anIndicatorSummary({ id })));
    expect(tableSelection(['i2', 'gone', 'i1'], context)).toEqual({ ids: ['i2', 'i1'], isFull: false, count: '2 indicators chosen.', limit: null });
    expect(tableSelection(['i2'], context).count).toBe('1 indicator chosen.');
  });

  it('are six at most, and it is said why no other can be ticked', async () => {
    const { context } = await aTableSource(sixIds.map((id) => anIndicatorSummary({ id })));
    expect(tableSelection(sixIds, context)).toMatchObject({ isFull: true, limit: 'No more than 6 can be compared at once.' });
  });

  test.each([
    ['ticks', ['i1'], 'i2', ['i1', 'i2']],
    ['unticks', ['i1', 'i2'], 'i1', ['i2']],
    ['unticks where six are ticked', sixIds, 'i6', sixIds.slice(0, 5)],
    ['ticks no seventh', sixIds, 'i7', sixIds],
  ] as const)('%s', (_, ids, id, expected) => {
    expect(toggledSelection(ids, id)).toEqual(expected);
  });

  it('ask the table for nothing new', () => {
    const one = readIndicatorsSearch({ q: 'net', status: 'behind' });
    expect(isSameRequest(one, readIndicatorsSearch({ q: 'net', status: 'behind', compare: 'i1,i2' }))).toBe(true);
    for (const other of [{ q: 'net' }, { q: 'net', status: 'behind,met' }, { q: 'net', status: 'behind', sort: 'name' }, { q: 'ne', status: 'behind' }, { q: 'net', status: 'behind', group: 'none' }]) {
      expect(isSameRequest(one, readIndicatorsSearch(other))).toBe(false);
    }
  });
});
