import { describe, expect, test } from 'vitest';
import { indicatorSearchSchema } from './indicator-search.ts';

describe('search part of an indicator’s address', () => {
  test.for([
    [{}, {}],
    [{ plan: 'plan-2025/plan', year: '2012' }, { plan: 'plan-2025/plan', year: '2012' }],
    [{ plan: 7, year: ['2012'], colour: 'red' }, { plan: undefined, year: undefined }],
    [{ whatif: 'target:95,value:2025:88' }, { whatif: 'target:95,value:2025:88' }],
    [{ plan: 'plan-2025/plan', whatif: 'colour:red,asof:2027,target:much' }, { plan: 'plan-2025/plan', whatif: 'asof:2027' }],
    [{ whatif: 'nonsense' }, { whatif: undefined }],
    [{ project: 'logistic, holt,prophet,holt' }, { project: 'holt,logistic' }],
    [{ project: 'prophet' }, { project: undefined }],
    [{ whatif: ['target:95'] }, { whatif: undefined }],
  ] as const)('%j is read as %j', ([given, expected]) => {
    expect(indicatorSearchSchema.parse(given)).toEqual(expected);
  });
});
