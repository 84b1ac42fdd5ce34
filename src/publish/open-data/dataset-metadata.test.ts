import { describe, expect, it } from 'vitest';
import { anArea, anObservation, aSourceDataset } from '#testing/builders.ts';
import { publicationOf } from '../publication.ts';
import { datasetMetadata } from './dataset-metadata.ts';

const files = [{ path: 'observations.csv', encodingFormat: 'text/csv', bytes: 12 }];
const described = (overrides: Parameters<typeof aSourceDataset>[0] = {}) => datasetMetadata(publicationOf(aSourceDataset(overrides), 'public'), 'ab12', files);

describe('the description of the dataset for search engines', () => {
  it('says what schema.org asks of a dataset', () => {
    const observations = [anObservation({ period: '2019-Q2' }), anObservation({ period: '2024' })];
    expect(described({ observations, areas: [anArea('LA')] })).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      identifier: 'ab12',
      version: '2026.11',
      dateModified: '2026-11-21',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      inLanguage: ['lo', 'en', 'vi'],
      isAccessibleForFree: true,
      temporalCoverage: '2019/2024',
      spatialCoverage: { '@type': 'Place', identifier: 'LA' },
      distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'observations.csv', contentSize: '12 B' }],
    });
  });

  it('is long enough to be listed, and says what standing the figures have', () => {
    const { description } = described();
    expect(description.length).toBeGreaterThan(50);
    const { config } = aSourceDataset();
    expect(described({ config: { ...config, publisher: { ...config.publisher, standing: 'unofficial' } } }).description).toContain('not an official publication');
    expect(described({ config: { ...config, kind: 'demonstration' } }).description).toContain('every figure is invented');
  });

  it('claims no period where nothing was observed', () => {
    expect(described({ observations: [] })).not.toHaveProperty('temporalCoverage');
  });
});
