import { describe, expect, it } from 'vitest';
import type { Release } from '#model/release.ts';
import { anIndicator, anObservation, aSourceDataset } from '#testing/builders.ts';
import { earlierRows } from './earlier-rows.ts';
import { prepareIndicator } from './prepared-indicator.ts';
import { publicationOf } from './publication.ts';

const release = (id: string): Release => ({
  id, asOf: `${id.replace('.', '-')}-21`, state: 'closed', method: { id: 'trajectory', version: 1 }, fingerprint: null, seal: {}, notes: [],
});

const values = (observations: Parameters<typeof anObservation>[0][], indicator = anIndicator()) => {
  const dataset = aSourceDataset({ releases: [release('2025.11'), release('2026.05'), release('2026.11')], indicators: [indicator] });
  const publication = publicationOf(dataset, 'public');
  const prepared = prepareIndicator(indicator, observations.map((row) => anObservation(row)), publication);
  return earlierRows(prepared, publication).map(({ release: id, rows }) => [id, rows.map(({ row: [period, value, status] }) => [period, value, status])]);
};

describe('the rows of earlier releases', () => {
  it('are those that stood otherwise, release by release', () => {
    expect(
      values([
        { period: '2022', value: 70, vintage: '2025.11' },
        { period: '2023', value: 75, vintage: '2026.05' },
        { period: '2023', value: 76, vintage: '2026.11', revision: 'correction: misprint' },
        { period: '2024', value: 80, vintage: '2025.11' },
        { period: '2024', value: null, status: 'O', vintage: '2026.05', revision: 'source: withdrawn' },
        { period: '2025', value: 85, vintage: '2026.11' },
      ]),
    ).toEqual([
      ['2026.05', [['2023', 75, 'A']]],
      ['2025.11', [['2024', 80, 'A']]],
    ]);
  });

  it('hold the sums of then where flows are summed up', () => {
    expect(
      values(
        [
          { period: '2022', value: 10, vintage: '2025.11' },
          { period: '2022', value: 11, vintage: '2026.05', revision: 'source: annual report' },
          { period: '2023', value: 5, vintage: '2025.11' },
        ],
        anIndicator({ accumulation: 'cumulative' }),
      ),
    ).toEqual([['2026.05', []], ['2025.11', [['2022', 10, 'A'], ['2023', 15, 'A']]]]);
  });

  it('name what was entered and not yet public', () => {
    const indicator = anIndicator();
    const publication = publicationOf(aSourceDataset({ releases: [release('2026.05'), release('2026.11')], indicators: [indicator] }), 'public');
    const row = anObservation({ period: '2025', value: 85, vintage: '2026.05', state: 'embargo:2026-08-01T00:00:00Z' });
    expect(earlierRows(prepareIndicator(indicator, [row], publication), publication)).toEqual([
      { release: '2026.05', rows: [], absent: [{ series: 'main', period: '2025' }] },
    ]);
  });

  it('leave out provinces and parts', () => {
    expect(values([{ area: 'LA-VT', vintage: '2025.11' }, { area: 'LA-VT', vintage: '2026.11', value: 1, revision: 'source: x' }])).toEqual([['2026.05', []], ['2025.11', []]]);
  });
});
