import { describe, expect, it } from 'vitest';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { valuesTable } from './values-table.ts';

describe('table twin of the trajectory', () => {
  it('holds every value with path, gap, flag and source, and the target year without a value', async () => {
    const [compared] = valuesTable(await aReading()).groups;
    expect(compared?.rows.map(({ year, actual, path, gap, flag, source }) => [year, actual, path, gap, flag.word, source])).toEqual([
      ['2022', '75', '75', '0', 'secondary source', 'Network to expand'],
      ['2024', '76', '85', '−9', 'secondary source', 'Network to expand'],
      ['2025', '–', '90', '–', 'no value', '–'],
    ]);
    expect(compared?.rows.map(({ isWorse }) => isWorse)).toEqual([false, true, false]);
  });

  it('keeps series apart that are not compared', async () => {
    const { groups } = valuesTable(await aReading());
    expect(groups.map(({ title }) => title)).toEqual([
      'Compared with the path: as stated by the ministry',
      'Not compared with the path: villages',
      'Not compared with the path: population',
    ]);
    expect(groups[2]?.rows.every(({ path, gap }) => path === '–' && gap === '–')).toBe(true);
  });

  it('writes decimals as the language does', async () => {
    const reading = await aReading({ language: 'vi', file: { indicator: { decimals: 1 } } });
    expect(valuesTable(reading).groups[0]?.rows[1]?.gap).toBe('−9,0');
  });
});
