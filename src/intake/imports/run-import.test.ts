import { describe, expect, it, test } from 'vitest';
import { smallDataset } from '#testing/small-dataset.ts';
import { foreignFilesOf } from '#testing/foreign-files-of.ts';
import type { ForeignEvent } from '../formats/format-reader.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import { openSdgReader } from '../formats/open-sdg/open-sdg-reader.ts';
import { datasetBook } from './dataset-book.ts';
import { readDataset } from '../read-dataset.ts';
import { learningBook } from './learning-book.ts';
import { runImport } from './run-import.ts';

type Said = Partial<ForeignRow['fields']> & { readonly dimensions?: Readonly<Record<string, string>> };

async function* eventsOf(rows: readonly Said[]): AsyncGenerator<ForeignEvent> {
  await Promise.resolve();
  for (const [index, { dimensions = {}, ...fields }] of rows.entries()) {
    const place = { file: 'a.csv', line: index + 2, column: 1 };
    yield { kind: 'row', row: { place, places: {}, dimensions, attributes: {}, fields: { indicator: '1-1-1', area: '', period: '2020', value: '5', unit: '', multiplier: '', status: '', source: '', comment: '', ...fields } } };
  }
}

const learn = (rows: readonly Said[]) => runImport(eventsOf(rows), { book: learningBook({ home: 'LA', source: 'import' }), kind: 'official', asOf: '2026-11-21', signal: null });
const told = ({ rows, findings }: Awaited<ReturnType<typeof learn>>) => [
  ...rows.map(({ indicator, cells }) => [indicator, cells['REF_AREA'], cells['TIME_PERIOD'], cells['OBS_VALUE'], cells['OBS_STATUS']].join(' ')),
  ...findings.map(({ severity, rule, place }) => `${severity} ${rule} ${place.line ?? ''}`),
];

describe('an import', () => {
  test.for<[string, readonly Said[], readonly string[]]>([
    ['a plain row', [{}], ['indicator-1-1-1 LA 2020 5 A']],
    ['a blank value', [{ value: '' }], ['indicator-1-1-1 LA 2020  O']],
    ['a suppressed value', [{ value: '', status: 'Q' }], ['indicator-1-1-1 LA 2020  Q']],
    ['a word for a status', [{ status: 'Provisional' }], ['indicator-1-1-1 LA 2020 5 P']],
    ['a status that denies the value', [{ status: 'M' }], ['indicator-1-1-1 LA 2020 5 A', 'warning status-against-value 2']],
    ['a three-letter country', [{ area: 'VNM' }], ['indicator-1-1-1 VN 2020 5 A']],
    ['this country by its name', [{ area: 'Lao PDR' }], ['indicator-1-1-1 LA 2020 5 A']],
    ['no year', [{ period: '' }], ['error not-a-period 2']],
    ['words', [{ value: 'many' }], ['error not-a-number 2']],
    ['the same row again', [{}, {}], ['indicator-1-1-1 LA 2020 5 A', 'warning duplicate-row 3']],
    ['the same key with another value', [{}, { value: '6' }], ['indicator-1-1-1 LA 2020 5 A', 'error duplicate-row 3']],
    ['the same key but for a part', [{}, { dimensions: { Sex: 'Male' } }], ['indicator-1-1-1 LA 2020 5 A', 'indicator-1-1-1 LA 2020 5 A']],
    ['another unit', [{ unit: '%' }, { unit: 'Number' }, { unit: 'percent', period: '2021' }], ['indicator-1-1-1 LA 2020 5 A', 'indicator-1-1-1-number LA 2020 5 A', 'indicator-1-1-1 LA 2021 5 A']],
    ['a jump', [{ value: '30' }, { value: '500', period: '2021' }], ['indicator-1-1-1 LA 2020 30 A', 'indicator-1-1-1 LA 2021 500 A', 'warning absurd-jump 3']],
    ['a plus and a bare point', [{ value: '+.5' }], ['indicator-1-1-1 LA 2020 0.5 A']],
  ])('%s', async ([, rows, expected]) => {
    const result = await learn(rows);
    expect(told(result)).toEqual(expected);
    expect(result.account).toEqual({ read: rows.length, accepted: result.rows.length, rejected: rows.length - result.rows.length });
  });

  it('gives every label a code of its own, the same each time', async () => {
    const labels = ['15-24', '15–24', 'ຊາຍ', 'Кыргыз', 'A+', 'A-', 'male'];
    const codes = async () => (await learn(labels.map((code) => ({ dimensions: { Age: code } })))).rows.map(({ cells }) => cells['AGE']);
    expect(new Set(await codes()).size).toBe(labels.length);
    expect(await codes()).toEqual(await codes());
  });

  it('maps to the indicators of a dataset, and refuses what it does not know', async () => {
    const { dataset } = readDataset(smallDataset());
    if (dataset === null) throw new Error('the small dataset has errors');
    const [first] = dataset.indicators;
    const book = datasetBook(dataset, { indicators: { OLD: null }, areas: { Capital: 'LA' }, dimensions: {}, codes: {}, source: dataset.sources[0]?.id ?? '', kind: 'official' });
    const rows = [{ indicator: first?.id ?? '' }, { indicator: first?.title.en ?? '', period: '2019', area: 'Capital' }, { indicator: 'nothing' }, { indicator: 'OLD' }, { indicator: first?.id ?? '', area: 'Atlantis' }, { indicator: first?.id ?? '', dimensions: { Planet: 'Mars' } }];
    const result = await runImport(eventsOf(rows), { book, kind: 'official', asOf: null, signal: null });
    expect(result.rows.map(({ indicator, cells }) => `${indicator} ${cells['SERIES'] ?? ''}`)).toEqual([0, 1].map(() => `${first?.id ?? ''} ${first?.series.find(({ role }) => role === 'headline')?.id ?? ''}`));
    expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error unknown-indicator', 'note left-out', 'error unknown-area', 'error unknown-dimension']);
    expect(result.account).toEqual({ read: 6, accepted: 2, rejected: 4 });
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await expect(runImport(eventsOf([{}]), { book: learningBook({ home: 'LA', source: 'import' }), kind: 'official', asOf: null, signal: controller.signal })).rejects.toThrow('enough');
  });
});

it('reads so many rows and no more, and says where it ended', async () => {
  const rows = ['Year,Value', ...Array.from({ length: 10 }, (_, index) => `${2000 + index},${index}`), ''].join('\n');
  const events = openSdgReader.read(foreignFilesOf({ 'data/indicator_1-1-1.csv': rows }), { columns: null, signal: null });
  const { account, findings } = await runImport(events, { book: learningBook({ home: 'LA', source: 'import' }), kind: 'official', asOf: null, signal: null, mostRows: 4 });
  expect(account).toEqual({ read: 4, accepted: 4, rejected: 0 });
  expect(findings).toMatchObject([{ rule: 'too-many-cells', severity: 'error', place: { file: 'data/indicator_1-1-1.csv', line: 5 } }]);
});
