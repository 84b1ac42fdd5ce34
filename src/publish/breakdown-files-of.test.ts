import { describe, expect, it } from 'vitest';
import { breakdownFileSchema, breakdownRows } from '#model/breakdown-file.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { indicatorByFileSchema, indicatorFileSchema } from '#model/indicator-file.ts';
import type { Observation } from '#model/observation.ts';
import { anIndicator, anObservation, aSourceDataset } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { mostTogether } from './breakdown-files-of.ts';
import { publish } from './publish.ts';

const indicator = anIndicator();
const path = datasetFiles.indicator.path(indicator.id);
const byPath = datasetFiles.indicatorBy.path(indicator.id);

/** A value for each of two sexes, then of as many places as are left, in as many years as it takes. */
function brokenDown(count: number): readonly Observation[] {
  const years = Math.ceil(count / 50);
  return Array.from({ length: count }, (_, index) => {
    const [year, place] = [2024 - (index % years), Math.floor(index / years)];
    const dimensions = place < 2 ? { SEX: place === 0 ? 'F' : 'M' } : { RESIDENCE: `P${place}` };
    return anObservation({ indicator: indicator.id, period: String(year), dimensions, value: index % 7 === 0 ? null : index, status: index % 7 === 0 ? 'O' : 'A' });
  });
}

const publishedWith = (observations: readonly Observation[]) => publish(aSourceDataset({ indicators: [indicator], observations: [...observations] }), { edition: 'public' });
const fileOf = (files: ReturnType<typeof publishedWith>, dimension: string) => breakdownFileSchema.parse(publishedJson(files, datasetFiles.breakdown.path(indicator.id, dimension)));

describe('breakdowns of an indicator', () => {
  it('are in the common file as long as they are few', () => {
    const files = publishedWith(brokenDown(mostTogether));
    expect(indicatorByFileSchema.parse(publishedJson(files, byPath)).dimensions).toHaveLength(mostTogether);
    expect(indicatorFileSchema.parse(publishedJson(files, path)).by.areApart).toBeUndefined();
    expect([...files.keys()].filter((name) => name.includes('.by-'))).toEqual([]);
  });

  it('have a file for each dimension where they are many, with the same rows', () => {
    const rows = brokenDown(mostTogether + 1);
    const files = publishedWith(rows);
    expect(indicatorFileSchema.parse(publishedJson(files, path)).by).toMatchObject({ areApart: true, dimensions: ['SEX', 'RESIDENCE'] });
    const common = indicatorByFileSchema.parse(publishedJson(files, byPath));
    expect(common.dimensions).toEqual([]);
    expect(common.sources.map(({ id }) => id)).toEqual([rows[0]?.source]);
    const published = ['SEX', 'RESIDENCE'].flatMap((dimension) => breakdownRows(fileOf(files, dimension)));
    expect(published).toHaveLength(rows.length);
    expect(new Set(published.map((row) => JSON.stringify(row)))).toEqual(
      new Set(rows.map(({ series, dimensions, period, value, status, qualifier, source }) => JSON.stringify([series, ...(Object.entries(dimensions)[0] ?? []), period, value, status, qualifier, source]))),
    );
  });

  it('are refused where a column is short or points outside its values', () => {
    const good = fileOf(publishedWith(brokenDown(mostTogether + 1)), 'SEX');
    expect(breakdownFileSchema.safeParse({ ...good, value: good.value.slice(1) }).success).toBe(false);
    expect(breakdownFileSchema.safeParse({ ...good, code: { ...good.code, of: good.code.of.slice(1) } }).success).toBe(false);
  });
});
