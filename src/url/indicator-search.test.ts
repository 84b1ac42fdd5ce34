import { describe, expect, test } from 'vitest';
import { indicatorSearchSchema } from './indicator-search.ts';

describe('search part of an indicator’s address', () => {
  test.for([
    [{}, {}],
    [{ plan: 'plan-2025/plan', year: '2012' }, { plan: 'plan-2025/plan', year: '2012' }],
    [{ plan: 7, year: ['2012'], colour: 'red' }, { plan: undefined, year: undefined }],
  ] as const)('%j is read as %j', ([given, expected]) => {
    expect(indicatorSearchSchema.parse(given)).toEqual(expected);
  });
});
