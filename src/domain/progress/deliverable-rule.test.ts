import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('deliverables', () => {
  const law = { type: 'deliverable', baseline: null, target: null } as const;

  test.each<Row>([
    ['done in time', { ...law, due: 2024, done: 2024 }, { status: 'met', flags: [] }],
    ['done late', { ...law, due: 2024, done: 2024.1 }, { status: 'met', flags: ['late'] }],
    ['done without a due date', { ...law, done: 2024.1 }, { status: 'met', flags: [] }],
    ['neither due nor done', law, unrated('no-target')],
    ['not due yet', { ...law, due: 2024, done: null, asOf: 2023.99 }, unrated('not-due')],
    ['due on the as-of date', { ...law, due: 2024, asOf: 2024 }, { status: 'behind' }],
    ['overdue by 90 days', { ...law, due: 2024, asOf: 2024 + 90 / 365.25 }, { status: 'behind' }],
    ['overdue by 91 days', { ...law, due: 2024, asOf: 2024 + 91 / 365.25 }, { status: 'off-track' }],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject({ achieved: null, projection: { kind: 'none' }, ...expected });
  });
});
