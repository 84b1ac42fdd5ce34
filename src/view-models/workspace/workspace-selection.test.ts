import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { everyShown, idsBetween, ranged, selectedIds, toggled } from './workspace-selection.ts';

const known = ['a', 'b', 'c', 'd', 'e', 'f'];
const scope = { shown: ['c', 'a', 'e'], known, most: 4 };

describe('what is selected', () => {
  test.for([
    ['nothing', [], []],
    ['in the order of the table, not of the address', ['a', 'c'], ['c', 'a']],
    ['what the filters hide comes last', ['f', 'b', 'e'], ['e', 'b', 'f']],
    ['an id of nobody is nothing', ['zz', 'a'], ['a']],
    ['every row shown', [everyShown], ['c', 'a', 'e']],
  ] as const)('%s', ([, asked, ids]) => {
    expect(selectedIds(asked, scope)).toEqual(ids);
  });
});

describe('one row in or out', () => {
  test.for([
    ['adds', ['c'], 'a', ['c', 'a'], false],
    ['takes out', ['c', 'a'], 'c', ['a'], false],
    ['turns "all" into the rows that are left', [everyShown], 'a', ['c', 'e'], false],
    ['keeps what the filters hide', ['f'], 'a', ['f', 'a'], false],
    ['is cut where an address is full', ['c', 'a', 'e', 'f'], 'b', ['c', 'a', 'e', 'f'], true],
  ] as const)('%s', ([, asked, id, select, isCut]) => {
    expect(toggled(asked, id, scope)).toEqual({ select, isCut });
  });
});

describe('rows from one to another', () => {
  const rows = ['c', 'a', 'c', 'e'].map((id) => ({ id }));

  it('counts a row that stands in two groups once, in either direction', () => {
    expect(idsBetween(rows, 0, 3)).toEqual(['c', 'a', 'e']);
    expect(idsBetween(rows, 3, 1)).toEqual(['a', 'c', 'e']);
  });

  const anIds = fc.uniqueArray(fc.constantFrom(...known));

  it('are all selected after adding, in any order of the two ends, and nothing else changes', () => {
    fc.assert(
      fc.property(anIds, fc.nat(3), fc.nat(3), (before, one, other) => {
        const wide = { ...scope, most: 100 };
        const ids = idsBetween(rows, one, other);
        const after = selectedIds(ranged(before, ids, true, wide).select, wide);
        expect(new Set(after)).toEqual(new Set([...before, ...ids]));
        expect(ranged(before, idsBetween(rows, other, one), true, wide).select.toSorted()).toEqual(ranged(before, ids, true, wide).select.toSorted());
      }),
    );
  });

  it('are all gone after taking out, and adding them again to what they were taken from restores it', () => {
    fc.assert(
      fc.property(anIds, fc.nat(3), fc.nat(3), (before, one, other) => {
        const wide = { ...scope, most: 100 };
        const ids = idsBetween(rows, one, other);
        const taken = ranged(before, ids, false, wide).select;
        expect(taken.some((id) => ids.includes(id))).toBe(false);
        expect(taken.every((id) => before.includes(id))).toBe(true);
      }),
    );
  });

  it('never exceed what an address holds', () => {
    fc.assert(
      fc.property(anIds, anIds, (before, ids) => {
        const { select, isCut } = ranged(before, ids, true, scope);
        expect(select.length).toBeLessThanOrEqual(scope.most);
        expect(isCut).toBe(new Set([...before, ...ids]).size > scope.most);
      }),
    );
  });
});
