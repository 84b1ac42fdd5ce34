import { describe, expect, it } from 'vitest';
import { bodiesUsing, type RolloutReport } from './bodies-using.ts';

const report = (body: string, stage: number, date: string): RolloutReport => ({ body, stage, date });
const said = (reports: readonly RolloutReport[]) => bodiesUsing(reports, 3).map(({ date, bodies }) => [date, ...bodies]);

describe('bodies known to use a system', () => {
  it('are counted at each date of a report, from the stage of use on', () => {
    expect(said([report('mtc', 4, '2019-03-15'), report('moh', 2, '2020-01-01'), report('pmo', 3, '2022-11-21'), report('mpi', 3, '2022-11-21')])).toEqual([
      ['2019-03-15', 'mtc'],
      ['2020-01-01', 'mtc'],
      ['2022-11-21', 'mtc', 'pmo', 'mpi'],
    ]);
  });

  it('count each body once, by its newest report', () => {
    expect(said([report('mtc', 3, '2020'), report('mtc', 4, '2021'), report('mtc', 0, '2022')])).toEqual([['2020', 'mtc'], ['2021', 'mtc'], ['2022']]);
  });

  it('take what ended at the same moment together', () => {
    expect(said([report('mtc', 3, '2020'), report('moh', 3, '2020-12-31')])).toEqual([
      ['2020', 'mtc', 'moh'],
      ['2020-12-31', 'mtc', 'moh'],
    ]);
  });

  it('are none without a report', () => {
    expect(said([])).toEqual([]);
  });
});
