import { describe, expect, it, test } from 'vitest';
import { indicatorFileSchema } from '#model/indicator-file.ts';
import { overviewFileSchema } from '#model/overview-file.ts';
import type { Indicator } from '#model/indicator.ts';
import { aBaseline, anArea, anIndicator, anObservation, aSourceDataset, aTarget, observedTotals } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

function published(fields: Partial<Indicator>, observations = observedTotals({ 2023: 80 })) {
  const files = publish(aSourceDataset({ areas: [...aSourceDataset().areas, anArea('LA-VT')], indicators: [anIndicator(fields)], observations }), { edition: 'full' });
  const file = indicatorFileSchema.parse(publishedJson(files, 'indicators/coverage.json'));
  return { summary: overviewFileSchema.parse(publishedJson(files, 'overview.json')).indicators[0], file };
}

describe('the path of an indicator in short', () => {
  const milestone = { id: 'm1', time: '2022', value: 70, official: true, sources: [], since: '2026.11' };

  test.for<[string, Partial<Indicator>, readonly (readonly number[])[]]>([
    ['goes from the baseline to the target', { baselines: [aBaseline('2020', 60)], targets: [aTarget()] }, [[2020, 60], [2025, 90]]],
    ['goes through a milestone', { baselines: [aBaseline('2020', 60)], targets: [aTarget()], milestones: [milestone] }, [[2020, 60], [2022, 70], [2025, 90]]],
    ['is empty without a baseline', { targets: [aTarget()] }, []],
    ['is empty without a target', { baselines: [aBaseline('2020', 60)] }, []],
    ['is empty where the only target does not count', { baselines: [aBaseline('2020', 60)], targets: [aTarget({ evidence: 'unconfirmed' })] }, []],
  ])('%s', ([, fields, expected]) => {
    const { summary, file } = published(fields);
    expect(summary?.path).toEqual(expected);
    expect(file.verdicts.find(({ key }) => key === file.lead)?.arithmetic.knots ?? []).toEqual(expected);
  });
});

describe('what else there is of an indicator', () => {
  it('is told alike in the overview and in its file', () => {
    const rows = [
      anObservation({ area: 'LA-VT' }),
      anObservation({ area: 'VN' }),
      anObservation({ dimensions: { SEX: 'F', AGE: '_T' } }),
      anObservation({ dimensions: { SEX: '_T', AGE: 'Y15' } }),
      anObservation({ dimensions: { SEX: 'F', AGE: 'Y15' } }),
    ];
    const { summary, file } = published({}, rows);
    expect(summary?.by).toEqual({ provinces: true, peers: true, dimensions: ['SEX', 'AGE'] });
    expect(file.by).toEqual({ ...summary?.by, provincesFrom: null });
  });

  it('is nothing where there are only totals of the country', () => {
    expect(published({}).summary?.by).toEqual({ provinces: false, peers: false, dimensions: [] });
  });

  it('is the next report by its schedule, after the newest value of its headline', () => {
    const schedule = { due: '07-31', after: 'interval', source: 'press' };
    expect(published({ schedule }).summary?.due).toEqual({ period: '2024', day: '2025-07-31' });
    expect(published({}).summary?.due).toBe(null);
  });

  it('is its weight, where it is not 1', () => {
    expect([published({ weight: 2 }).summary?.weight, published({}).summary?.weight]).toEqual([2, undefined]);
  });
});
