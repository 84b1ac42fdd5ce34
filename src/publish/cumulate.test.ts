import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, observedTotals } from '#testing/builders.ts';
import { cumulate } from './cumulate.ts';

const values = (rows: ReturnType<typeof cumulate>) => rows.map(({ period, value, qualifier, status }) => [period, value, qualifier, status]);

describe('flows of a cumulative indicator', () => {
  it('are summed in the order of time', () => {
    expect(values(cumulate(observedTotals({ 2024: 5, 2022: 3, 2023: 4 }), null))).toEqual([
      ['2022', 3, null, 'A'],
      ['2023', 7, null, 'A'],
      ['2024', 12, null, 'A'],
    ]);
  });

  it('count from the baseline on', () => {
    expect(values(cumulate(observedTotals({ 2019: 9, 2020: 8, 2021: 3, 2022: 4 }), aBaseline('2020', 100)))).toEqual([
      ['2021', 103, null, 'A'],
      ['2022', 107, null, 'A'],
    ]);
  });

  it('are at least the sum after a missing one, and as doubtful as the most doubtful', () => {
    const rows = [
      ...observedTotals({ 2021: 1 }, { status: 'P' }),
      ...observedTotals({ 2022: null }),
      ...observedTotals({ 2023: 2, 2024: 3 }),
    ];
    expect(values(cumulate(rows, null))).toEqual([
      ['2021', 1, null, 'P'],
      ['2022', null, null, 'O'],
      ['2023', 3, 'ge', 'P'],
      ['2024', 6, 'ge', 'P'],
    ]);
  });

  it('are summed apart for each series, area and code', () => {
    const rows = [
      anObservation({ period: '2023', value: 1 }),
      anObservation({ period: '2024', value: 2 }),
      anObservation({ period: '2024', value: 10, area: 'LA-VT' }),
      anObservation({ period: '2024', value: 20, dimensions: { SEX: 'F' } }),
      anObservation({ period: '2024', value: 30, series: 'other' }),
    ];
    expect(cumulate(rows, null).map(({ value }) => value)).toEqual([1, 3, 10, 20, 30]);
  });
});
