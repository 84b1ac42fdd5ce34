import { describe, expect, it } from 'vitest';
import { aBody, someBodies } from '#testing/systems-builder.ts';
import { governmentBodies } from './government-bodies.ts';

const bodies = (reported: readonly string[], all = someBodies) => governmentBodies(all, new Set(reported), '2026-11-21').map(({ id, continues }) => [id, ...continues]);

describe('the bodies that systems are rolled out to', () => {
  it('are the ministries and equivalent bodies that exist, each with those it continues', () => {
    expect(bodies([])).toEqual([['mtc'], ['mof', 'mpi'], ['moh'], ['pmo']]);
  });

  it('are also other bodies, and dissolved ones without a successor, where something is reported of them', () => {
    expect(bodies(['office', 'moha', 'mpi'])).toEqual([['mtc'], ['mof', 'mpi'], ['moh'], ['pmo'], ['office'], ['moha']]);
  });

  it.each([
    ['said by the successor', [aBody('new', { formerly: ['old'] }), aBody('old', { to: '2020' })]],
    ['said by the dissolved body', [aBody('new'), aBody('old', { to: '2020', successor: ['new'] })]],
  ])('find the one before, %s', (_name, all) => {
    expect(bodies([], all)).toEqual([['new', 'old']]);
  });

  it('follow a chain of reorganisations, and stop where it turns back', () => {
    expect(bodies([], [aBody('c'), aBody('b', { to: '2021', successor: ['c'], formerly: ['a'] }), aBody('a', { to: '2011', successor: ['b'] })])).toEqual([['c', 'b', 'a']]);
    expect(bodies(['a'], [aBody('a', { to: '2011', successor: ['b'] }), aBody('b', { to: '2012', successor: ['a'] })])).toEqual([['a']]);
  });

  it('hold a body that ends only after the as-of date', () => {
    expect(bodies([], [aBody('mtc', { to: '2027' })])).toEqual([['mtc']]);
  });
});
