import { describe, expect, it } from 'vitest';
import type { RolloutEntry } from '#model/system.ts';
import { aLegalText, anIndicator, aSourceDataset } from '#testing/builders.ts';
import { computedObservations } from './computed-observations.ts';
import { publicationOf } from './publication.ts';

const counts = (rule: string, overrides: Parameters<typeof aSourceDataset>[0]) =>
  computedObservations(anIndicator({ computed: rule }), rule, publicationOf(aSourceDataset(overrides), 'full')).map(
    ({ period, value, qualifier }) => [period, value, qualifier],
  );

const event = (stage: 'in-force' | 'replaced' | 'repealed' | 'adopted', date: string | null, certainty: 'stated' | 'inferred' | 'unverified') => ({
  stage,
  date,
  certainty,
  sources: ['press'],
});

describe('legal texts in force', () => {
  it('are counted at each year-end and on the as-of date', () => {
    const legal = [aLegalText('law-1', '2022-04-07'), aLegalText('law-2', '2024'), aLegalText('law-3', '2026-06')];
    expect(counts('legal:in-force', { legal })).toEqual([
      ['2022', 1, null],
      ['2023', 1, null],
      ['2024', 2, null],
      ['2025', 2, null],
      ['2026-11-21', 3, null],
    ]);
  });

  it('end when they are replaced or repealed, or when the text that replaces them comes into force', () => {
    const legal = [
      aLegalText('old-1', '2022', { events: [event('in-force', '2022', 'stated'), event('repealed', '2024-05-01', 'inferred')] }),
      aLegalText('old-2', '2022'),
      aLegalText('new-2', '2025-03-01', { replaces: ['old-2'] }),
      aLegalText('old-3', '2022'),
      aLegalText('draft-3', null, { replaces: ['old-3'], events: [event('adopted', '2023-01-01', 'stated')] }),
    ];
    expect(counts('legal:in-force', { legal }).map(([, count]) => count)).toEqual([3, 3, 2, 2, 2]);
  });

  it('leave out what is context, unverified, not yet in force, or later than the as-of date', () => {
    const legal = [
      aLegalText('law-1', '2025'),
      aLegalText('context', '2025', { relevance: 'context' }),
      aLegalText('doubtful', '2025', { events: [event('in-force', '2025', 'unverified')] }),
      aLegalText('adopted', null, { events: [event('adopted', '2025', 'stated')] }),
      aLegalText('future', '2027'),
    ];
    expect(counts('legal:in-force', { legal })).toEqual([
      ['2025', 1, null],
      ['2026-11-21', 1, null],
    ]);
  });

  it('are at least the count of earlier years while a text in force has no date, and all of them on the as-of date', () => {
    const legal = [aLegalText('law-1', '2025'), aLegalText('undated', null)];
    expect(counts('legal:in-force', { legal })).toEqual([
      ['2025', 1, 'ge'],
      ['2026-11-21', 2, null],
    ]);
  });

  it('take the last dated step where the day of coming into force was not found, as about that many', () => {
    const undated = aLegalText('adopted-only', null);
    const adopted = { ...undated, events: [{ stage: 'adopted' as const, date: '2024-06-01', certainty: 'stated' as const, sources: ['press'] }, ...undated.events] };
    expect(counts('legal:in-force', { legal: [adopted] })).toEqual([
      ['2024', 1, 'approx'],
      ['2025', 1, 'approx'],
      ['2026-11-21', 1, null],
    ]);
  });
});

describe('a step of one legal text', () => {
  const of = (rule: string, events: ReturnType<typeof event>[]) => counts(rule, { legal: [aLegalText('law-1', null, { events })] });

  it.each([
    ['the day it was reached', [event('adopted', '2024-06-01', 'stated'), event('in-force', '2025-01-01', 'stated')], [['2025-01-01', 1, null]]],
    ['the earlier day where two sources disagree', [event('in-force', '2025-01-01', 'stated'), event('in-force', '2024', 'stated')], [['2024', 1, null]]],
    ['about the last dated step where its own day was not found', [event('adopted', '2024-06-01', 'stated'), event('in-force', null, 'inferred')], [['2024-06-01', 1, 'approx']]],
    ['the as-of date without any day', [event('in-force', null, 'stated')], [['2026-11-21', 1, null]]],
    ['not reached while it is ahead', [event('in-force', '2027-01-01', 'stated')], [['2026-11-21', 0, null]]],
    ['not reached by what is unverified', [event('adopted', '2024', 'stated'), event('in-force', '2025', 'unverified')], [['2026-11-21', 0, null]]],
    ['not lost when the text is replaced', [event('in-force', '2020', 'stated'), event('replaced', '2024', 'stated')], [['2020', 1, null]]],
  ])('is %s', (_case, events, expected) => {
    expect(of('legal:in-force(law-1)', events)).toEqual(expected);
  });

  it('is implied by a later step', () => {
    expect(of('legal:adopted(law-1)', [event('in-force', '2025', 'stated')])).toEqual([['2025', 1, null]]);
  });

  it('is nothing for a text that is not in the register', () => {
    expect(of('legal:in-force(law-2)', [event('in-force', '2025', 'stated')])).toEqual([]);
  });
});

describe('bodies that use a system', () => {
  const entry = (body: string, stage: number, date: string, overrides: Partial<RolloutEntry> = {}): RolloutEntry => ({
    system: 'eoffice',
    body,
    stage,
    date,
    source: 'press',
    vintage: '2026.11',
    state: '',
    note: '',
    line: 2,
    ...overrides,
  });

  it('are counted at each date something is reported for, as at least that many', () => {
    const rollout = [
      entry('mtc', 4, '2019-03-15'),
      entry('pmo', 2, '2022-11-21'),
      entry('mpi', 3, '2022-11-21'),
      entry('pmo', 3, '2024'),
      entry('mtc', 4, '2024', { system: 'gnet' }),
    ];
    expect(counts('systems:bodies-in-use(eoffice)', { rollout })).toEqual([
      ['2019-03-15', 1, 'ge'],
      ['2022-11-21', 2, 'ge'],
      ['2024', 3, 'ge'],
    ]);
  });

  it('follow the newest entry of a body and date up to the release', () => {
    const rollout = [entry('mtc', 3, '2024'), entry('mtc', 1, '2024', { vintage: '2026.12' }), entry('mtc', 4, '2028')];
    expect(counts('systems:bodies-in-use(eoffice)', { rollout })).toEqual([['2024', 1, 'ge']]);
  });

  it('are none where nothing is reported or no rule is known', () => {
    expect(counts('systems:bodies-in-use(eoffice)', {})).toEqual([]);
    expect(counts('systems:guess', {})).toEqual([]);
  });
});
