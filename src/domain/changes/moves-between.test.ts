import { describe, expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { aJudgedRelease } from '#testing/judged-release.ts';
import type { Move, MoveCause } from './move.ts';
import { movesBetween } from './moves-between.ts';

const unsd = { id: 'unsd', version: 1 };

/** 25.5 (2020) -> 75 (2025), 38 in 2022: 63 % of the planned progress, behind. */
const behind = anAssessCase({ observations: observed({ 2021: 31, 2022: 38 }), asOf: 2022.9 });

function moveOf(before: AssessCase, after: AssessCase, methods = [{ id: 'trajectory', version: 1 }, { id: 'trajectory', version: 1 }]): Move | null {
  const moves = movesBetween(aJudgedRelease({ one: before }, methods[0]), aJudgedRelease({ one: after }, methods[1]));
  expect(moves.length).toBeLessThan(2);
  return moves[0] ?? null;
}

const told = (move: Move | null) => move && [move.from?.status ?? null, move.to?.status ?? null, ...move.causes];

describe('a verdict that moves for one reason', () => {
  test.for<readonly [string, Partial<AssessCase>, string, MoveCause]>([
    ['a published value was replaced', { observations: observed({ 2021: 31, 2022: 46 }) }, 'on-track', 'revision'],
    ['a value before the newest was marked as a break', { observations: [{ time: 2021, value: 31 }, { time: 2022, value: 38, breakBefore: 'stated' }] }, 'off-track', 'revision'],
    ['a value was called a forecast', { observations: [{ time: 2021, value: 31 }, { time: 2022, value: 38, status: 'F' }] }, 'off-track', 'revision'],
    ['the target was lowered', { target: { time: 2025, value: 55 } }, 'on-track', 'target'],
    ['the target was put off', { target: { time: 2030, value: 75 } }, 'on-track', 'target'],
    ['the baseline was replaced', { baseline: { time: 2020, value: 31 } }, 'off-track', 'target'],
    ['a milestone was set', { milestones: [{ time: 2023, value: 40 }] }, 'on-track', 'target'],
    ['a new value came', { observations: observed({ 2021: 31, 2022: 38, 2023: 39 }) }, 'off-track', 'data'],
    ['the newest value was withdrawn', { observations: observed({ 2021: 31 }) }, 'off-track', 'data'],
    ['the path was changed', { path: 'step' }, 'not-rated', 'method'],
    ['the noise was set', { noise: 8 }, 'on-track', 'method'],
    ['time went by', { asOf: 2026.9 }, 'not-rated', 'time'],
  ])('%s', ([, change, status, cause]) => {
    expect(told(moveOf(behind, { ...behind, ...change }))).toEqual(['behind', status, cause]);
  });

  it('the method was changed', () => {
    const growing = { ...behind, observations: observed({ 2021: 31, 2022: 40 }) };
    expect(told(moveOf(growing, growing, [unsd, { id: 'trajectory', version: 1 }]))).toEqual(['on-track', 'behind', 'method']);
  });

  it('a deliverable was done, or its day was put off', () => {
    const due = anAssessCase({ type: 'deliverable', target: null, baseline: null, due: 2022, asOf: 2022.1 });
    expect(told(moveOf(due, { ...due, done: 2022.05 }))).toEqual(['behind', 'met', 'data']);
    expect(told(moveOf(due, { ...due, due: 2024 }))).toEqual(['behind', 'not-rated', 'target']);
  });
});

describe('a verdict that moves for several reasons', () => {
  it('has each cause that moved it, in the order in which they are worked through', () => {
    const after = { ...behind, target: { time: 2025, value: 55 }, observations: observed({ 2021: 31, 2022: 38, 2023: 33 }), asOf: 2023.9 };
    const move = moveOf(behind, after);
    expect(told(move)).toEqual(['behind', 'off-track', 'target', 'data']);
    expect(move?.steps.map(({ cause, standing, moved }) => [cause, standing.status, moved])).toEqual([
      ['target', 'on-track', true],
      ['data', 'off-track', true],
      ['time', 'off-track', false],
    ]);
  });

  it('is judged by the earlier method until the method is the step', () => {
    const after = { ...behind, observations: observed({ 2021: 31, 2022: 38, 2023: 39 }) };
    const steps = moveOf(behind, after, [unsd, { id: 'trajectory', version: 1 }])?.steps ?? [];
    expect(steps.map(({ cause, standing }) => [cause, standing.status])).toEqual([
      ['data', 'behind'],
      ['method', 'off-track'],
    ]);
  });

  it('does not count what was changed and moved nothing', () => {
    const after = { ...behind, observations: observed({ 2021: 31.5, 2022: 38, 2023: 39 }) };
    const move = moveOf(behind, after);
    expect(move?.steps.map(({ cause, moved }) => [cause, moved])).toEqual([['revision', false], ['data', true]]);
    expect(move?.causes).toEqual(['data']);
  });
});

describe('what is called a move', () => {
  it('is another word, not another number', () => {
    expect(moveOf(behind, { ...behind, observations: observed({ 2021: 31, 2022: 38.5 }) })).toBeNull();
  });

  it('is another reason, and another status last known', () => {
    const old = { ...behind, asOf: 2025.4 };
    expect(moveOf(old, { ...old, asOf: 2027 })?.to?.reason).toBe('no-data-at-deadline');
    const late = { ...behind, asOf: 2027 };
    const move = moveOf(late, { ...late, target: { time: 2025, value: 55 } });
    expect([move?.from?.status, move?.from?.lastKnown?.status, move?.to?.lastKnown?.status, move?.causes]).toEqual(['not-rated', 'behind', 'on-track', ['target']]);
  });

  it('is a verdict that begins or ends with its target', () => {
    const none = aJudgedRelease({});
    const one = aJudgedRelease({ one: behind });
    expect(movesBetween(none, one).map(told)).toEqual([[null, 'behind', 'target']]);
    expect(movesBetween(one, none).map(told)).toEqual([['behind', null, 'target']]);
  });

  it('is told in the order of the later release, and names indicator and key', () => {
    const moved = { ...behind, target: { time: 2025, value: 55 } };
    const moves = movesBetween(aJudgedRelease({ b: behind, a: behind, c: behind }), aJudgedRelease({ a: moved, b: moved }));
    expect(moves.map(({ indicator, key }) => [indicator, key])).toEqual([['a', 'plan-2025/plan'], ['b', 'plan-2025/plan'], ['c', 'plan-2025/plan']]);
  });
});
