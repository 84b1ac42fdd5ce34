import { describe, expect, it } from 'vitest';
import type { DataSource } from '#model/data-source.ts';
import { aBaseline, aDataSource, anIndicator, anObservation, aSourceDataset, aTarget } from '#testing/builders.ts';
import { publish } from './publish.ts';

const withLicence = (id: string, redistribution: DataSource['licence']['redistribution']) => aDataSource({ id, licence: { id: 'x', redistribution } });

const files = publish(
  aSourceDataset({
    sources: [aDataSource(), withLicence('named', 'attribution'), withLicence('closed', 'link-only'), withLicence('no-business', 'non-commercial')],
    indicators: [anIndicator({ baselines: [aBaseline('2020', 60)], targets: [aTarget()] })],
    observations: [
      anObservation({ value: 76, note: '=HYPERLINK("x")', sourceDetail: '-5' }),
      anObservation({ period: '2023', value: 75.5, source: 'named', dimensions: { SEX: 'F', SECTOR: 'A' } }),
      anObservation({ period: '2022', value: 74, source: 'closed' }),
      anObservation({ period: '2021', value: 73, source: 'no-business' }),
      anObservation({ value: 77, vintage: '2026.12' }),
    ],
  }),
  { edition: 'public' },
);
const table = (path: string): readonly string[] => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path)).split('\r\n');

describe('the download of observations', () => {
  const [header = '', ...lines] = table('download/observations.csv');

  it('begins with a byte order mark and the columns of the source files', () => {
    expect(header).toBe(
      '\uFEFFINDICATOR,SERIES,REF_AREA,TIME_PERIOD,SECTOR,SEX,OBS_VALUE,QUALIFIER,OBS_STATUS,OBS_KIND,SOURCE,SOURCE_DETAIL,VINTAGE,REVISION,STATE,NOTE,RELEASE,EDITION,DATASET_KIND,FINGERPRINT',
    );
  });

  it('has the rows of the release that may be passed on, each stamped, and no formula', () => {
    expect(lines.map((line) => line.replace(/[0-9a-f]{8}$/, '<fingerprint>'))).toEqual([
      `coverage,main,LA,2024,_T,_T,76,,A,official,press,-5,2026.11,,,"'=HYPERLINK(""x"")",2026.11,public,published,<fingerprint>`,
      'coverage,main,LA,2023,A,F,75.5,,A,official,named,,2026.11,,,,2026.11,public,published,<fingerprint>',
      '',
    ]);
  });
});

describe('the download of verdicts', () => {
  it('has one row a verdict, in codes and machine numbers', () => {
    const [header = '', line = ''] = table('download/verdicts.csv');
    const cells = Object.fromEntries(header.slice(1).split(',').map((name, index) => [name, line.split(',')[index]]));
    expect(cells).toMatchObject({ INDICATOR: 'coverage', PLAN: 'plan-2025', TARGET_KIND: 'plan', COUNTED: '1', LEAD: '1', TARGET_TIME: '2025', STATUS: 'not-rated' });
    expect(cells).toMatchObject({ REASON: 'no-data-at-deadline', LAST_KNOWN_STATUS: 'behind', LAST_KNOWN_TIME: '2024', EXPECTED_VALUE: '84', RELEASE: '2026.11' });
    expect(Number(cells['ACHIEVED'])).toBeCloseTo(16 / 30, 12);
  });

  it('tells why the confidence is no better, and what the other methods say', () => {
    const [header = '', line = ''] = table('download/verdicts.csv');
    const cells = Object.fromEntries(header.slice(1).split(',').map((name, index) => [name, line.split(',')[index]]));
    expect(cells).toMatchObject({ CONFIDENCE: 'B', CONFIDENCE_REASONS: 'some-points ageing' });
    expect(cells).toMatchObject({ OPENSDG_STATUS: 'moderate_progress', UNSD_STATUS: 'needs-acceleration', GERMAN_STATUS: 'not-available', ESCAP_STATUS: 'accelerate' });
    expect(cells).toMatchObject({ METHOD: 'trajectory', METHOD_VERSION: '1', OPENSDG_VERSION: '1', UNSD_VERSION: '1', GERMAN_VERSION: '1', ESCAP_VERSION: '1' });
    expect(cells).toMatchObject({ GERMAN_NUMBER: '', METHOD_SENSITIVE: '0' });
    expect(Number(cells['OPENSDG_NUMBER'])).toBeCloseTo(((76 / 60) ** (1 / 4) - 1) / ((90 / 60) ** (1 / 5) - 1), 12);
  });
});
