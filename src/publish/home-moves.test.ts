import { describe, expect, it } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { aBaseline, anIndicator, aRelease, aSourceDataset, aTarget, aText, observedTotals } from '#testing/builders.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { aJudgedRelease } from '#testing/judged-release.ts';
import { publishedJson } from '#testing/published-json.ts';
import { homeMoves } from './home-moves.ts';
import { publish } from './publish.ts';

/** 25.5 (2020) -> 75 (2025); the value of 2022 decides. */
const valued = (value: number, overrides: Partial<AssessCase> = {}) => anAssessCase({ observations: observed({ 2022: value }), asOf: 2022.9, ...overrides });

describe('verdicts that moved, on home', () => {
  it('begin with those that fell the furthest, and end with those that can or cannot be said any more', () => {
    const before = { rose: valued(38), unsaid: valued(38), fell: valued(48), 'fell-far': valued(48), still: valued(38) };
    const after = { rose: valued(48), unsaid: valued(38, { asOf: 2027 }), fell: valued(38), 'fell-far': valued(20), still: valued(38.2) };
    const changes = homeMoves(aJudgedRelease(before), aJudgedRelease(after));
    expect(changes.map(({ indicator, move }) => [indicator, move?.from?.status, move?.to?.status])).toEqual([
      ['fell-far', 'on-track', 'moving-away'],
      ['fell', 'on-track', 'behind'],
      ['rose', 'behind', 'on-track'],
      ['unsaid', 'behind', 'not-rated'],
    ]);
  });

  it('tell the plan, the causes, and what was last known', () => {
    const [change] = homeMoves(aJudgedRelease({ one: valued(38) }), aJudgedRelease({ one: valued(48, { asOf: 2027 }) }));
    expect(change).toEqual({
      kind: 'revision',
      indicator: 'one',
      note: null,
      from: null,
      to: null,
      time: null,
      move: {
        plan: 'plan-2025',
        from: { status: 'behind', reason: null, lastKnown: null },
        to: { status: 'not-rated', reason: 'no-data-at-deadline', lastKnown: 'on-track' },
        causes: ['revision', 'time'],
      },
    });
  });

  it('leave out what does not count', () => {
    const [before, after] = [aJudgedRelease({ one: valued(38) }), aJudgedRelease({ one: valued(48) })];
    const uncounted = (release: typeof before) => ({ ...release, indicators: release.indicators.map((one) => ({ ...one, verdicts: one.verdicts.map((verdict) => ({ ...verdict, counted: false })) })) });
    expect(homeMoves(uncounted(before), uncounted(after))).toEqual([]);
  });

  it('leave room for the notes, and are counted in all', () => {
    const notes = [1, 2, 3].map((note) => ({ kind: 'data' as const, text: aText(`note ${note}`) }));
    const releases = [aRelease({ state: 'closed' }), aRelease({ id: '2027.02', asOf: '2027-02-28', notes })];
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const files = publish(
      aSourceDataset({
        config: { ...aSourceDataset().config, release: '2027.02' },
        releases,
        indicators: ids.map((id) => anIndicator({ id, baselines: [aBaseline('2020', 60)], targets: [aTarget()] })),
        observations: ids.flatMap((indicator) => [...observedTotals({ 2024: 80 }, { indicator }), ...observedTotals({ 2025: 91 }, { indicator, vintage: '2027.02' })]),
      }),
      { edition: 'public' },
    );
    const home = datasetFiles.home.schema.parse(publishedJson(files, 'home.json'));
    expect(home.moved).toBe(6);
    expect(home.changes.map(({ indicator, note }) => indicator ?? note)).toEqual(['a', 'b', 'c', 'd', 0, 1]);
  });
});
