import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '#publish/publish.ts';
import type { Observation, ObservationStatus } from '#model/observation.ts';
import { aDataSource, anIndicator, anObservation, aSourceDataset, aText } from '#testing/builders.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { foreignFile } from '#testing/read-foreign.ts';
import { readerFor } from '../formats/registry.ts';
import { datasetBook } from './dataset-book.ts';
import { runImport } from './run-import.ts';

const words = fc.oneof(fc.constantFrom('', 'p. 12', 'Table 3, row "a"', "=1+1", '-5', 'ຕາຕະລາງ 2; ໜ້າ 4', 'mạng 4G, cả nước'), fc.stringMatching(/^[a-z][a-z,;"='-]{0,10}[a-z]$/));

/** A published value with every flag it may have. */
const observation: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('coverage', 'users'), series: fc.constantFrom('main', 'second'), area: fc.constantFrom('LA', 'LA-VT', 'LA-LP'),
    period: fc.constantFrom('2019', '2020', '2021-S1', '2021-Q3', '2022-07', '2023-02-28'), sex: fc.constantFrom('_T', 'F', 'M'),
    number: fc.oneof(fc.integer({ min: -999, max: 999 }), fc.double({ min: 0.001, max: 99, noNaN: true })), qualifier: fc.constantFrom(null, 'ge', 'le', 'approx'),
    status: fc.constantFrom<ObservationStatus>('A', 'P', 'E', 'B', 'I', 'U', 'O', 'Q', 'M'), kind: fc.constantFrom('official', 'admin', 'survey', 'estimate'),
    source: fc.constantFrom('bureau', 'press'), sourceDetail: words, note: words, vintage: fc.constantFrom('2026.10', '2026.11'),
  })
  .map(({ number, sex, qualifier, status, ...row }) => {
    const isMissing = ['O', 'Q', 'M'].includes(status);
    return anObservation({ ...row, status, dimensions: { SEX: sex }, value: isMissing ? null : number, qualifier: isMissing ? null : qualifier });
  });

const keyOf = ({ indicator, series, area, period, dimensions }: Observation): string => [indicator, series, area, period, dimensions['SEX']].join('|');

const namesOf = (code: string) => ({ en: code, lo: `${code} (lo)`, vi: `${code} (vi)` });

function datasetWith(given: readonly Observation[]) {
  const ids = ['main', 'second'] as const;
  const series = ids.map((id, index) => ({ id, role: index === 0 ? ('headline' as const) : ('context' as const), text: aText(id) }));
  const observations = [...new Map(given.map((row) => [`${keyOf(row)}|${row.vintage}`, row])).values()].toSorted((one, other) => (one.vintage < other.vintage ? -1 : 1));
  const base = aSourceDataset({
    sources: [aDataSource({ id: 'bureau' }), aDataSource({ id: 'press' })],
    areas: ['LA', 'LA-VT', 'LA-LP'].map((code) => ({ code, kind: 'x', parent: code === 'LA' ? null : 'LA', lsbCode: null, names: namesOf(code), from: null, to: null })),
    dimensions: ['_T', 'F', 'M'].map((code) => ({ dimension: 'SEX', code, names: namesOf(code) })),
    indicators: [anIndicator({ id: 'coverage', unit: 'percent', series }), anIndicator({ id: 'users', unit: 'percent', series })], observations,
  });
  const open = base.releases.at(-1);
  if (open === undefined) throw new Error('the dataset has no release');
  return { ...base, releases: [{ ...open, id: '2026.10', state: 'closed' as const }, { ...open, id: '2026.11', state: 'open' as const }] };
}

/** What must come back of an observation; its release is given anew. */
const told = (row: Observation) => ({
  key: keyOf(row), value: row.value, qualifier: row.qualifier ?? '', status: row.status, kind: row.kind, source: row.source, detail: row.sourceDetail.trim(), note: row.note.trim(),
});

describe('what is downloaded can be brought in again', () => {
  it.each(['download/observations.csv', 'download/observations-sdmx.csv'])('property: %s gives the same observations, flags and sources', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.array(observation, { minLength: 1, maxLength: 12 }), async (given) => {
        const dataset = datasetWith(given);
        const content = publish(dataset, { edition: 'public' }).get(path) ?? '';
        const files = [foreignFile(path, content)];
        const reader = await readerFor(files);
        if (reader === null) throw new Error('no reader knows the download');
        const book = datasetBook(dataset, { indicators: {}, areas: {}, dimensions: {}, codes: {}, source: '', kind: 'official' });
        const { rows, findings, account } = await runImport(reader.read(files, { columns: null, signal: null }), { book, kind: 'official', asOf: '2026-11-21', signal: null });
        expect(findings.filter(({ rule, severity }) => severity !== 'note' && rule !== 'absurd-jump')).toEqual([]);
        expect(account.accepted).toBe(rows.length);
        const newest = new Map(dataset.observations.map((row) => [keyOf(row), row]));
        const back = rows.map(({ indicator, cells: c }) => ({
          key: [indicator, c['SERIES'], c['REF_AREA'], c['TIME_PERIOD'], c['SEX'] ?? '_T'].join('|'), value: c['OBS_VALUE'] === '' ? null : Number(c['OBS_VALUE']), qualifier: c['QUALIFIER'], status: c['OBS_STATUS'],
          kind: c['OBS_KIND'], source: c['SOURCE'], detail: c['SOURCE_DETAIL'], note: c['NOTE'],
        }));
        const byKey = (one: { readonly key: string }, other: { readonly key: string }): number => (one.key < other.key ? -1 : 1);
        expect(back.toSorted(byKey)).toEqual([...newest.values()].map(told).toSorted(byKey));
      }),
      { numRuns: propertyRuns(12) },
    );
  });
});
