import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { learningBook } from '../imports/learning-book.ts';
import { runImport } from '../imports/run-import.ts';
import type { ForeignFile } from './format-reader.ts';
import { readerFor } from './registry.ts';
import { sdmxReader } from './sdmx/sdmx-reader.ts';

// Recorded answers of other offices; they lie beside the project and are not part of it. The same rules are shown with texts of our own
// in sdmx-xml.test.ts, sdmx-json.test.ts, sdmx-csv.test.ts and world-bank-reader.test.ts.
const samples = process.env['IMPORT_SAMPLES'] ?? '../shared/import-samples';
const isPresent = existsSync(samples);

type Expected = {
  readonly reader: 'sdmx' | 'world-bank';
  /** Rows told, and rows of data that the reader rejects. */
  readonly rows: number;
  readonly rejected?: number;
  /** Rules of errors: why a file, or a part of it, is refused. */
  readonly refused?: readonly string[];
  /** Rules of warnings and notes. */
  readonly told?: readonly string[];
};

const sdmx = (rows: number, more: Omit<Expected, 'reader' | 'rows'> = {}): Expected => ({ reader: 'sdmx', rows, ...more });
const bank = (rows: number, more: Omit<Expected, 'reader' | 'rows'> = {}): Expected => ({ reader: 'world-bank', rows, ...more });

const exchangeRates = { told: ['no-area'] };
const specimen = { refused: ['no-period'], told: ['no-area'] };
const cutByAuthor = { told: ['total-differs'] };
const catalogue = { refused: ['catalogue-answer'] };

const expected: Readonly<Record<string, Expected>> = {
  'sdmx/ECB_EXR__1__M.USD.EUR.SP00.A.xml': sdmx(252, exchangeRates),
  'sdmx/ECB_EXR__action-delete.json': sdmx(2, { rejected: 1, ...exchangeRates }),
  'sdmx/ECB_EXR__flat.json': sdmx(4, exchangeRates),
  'sdmx/ECB_EXR__ng-flat.xml': sdmx(12, exchangeRates),
  'sdmx/ECB_EXR__ng-structure.xml': sdmx(0, { refused: ['structure-message'] }),
  'sdmx/ECB_EXR__ng-ts-ss.xml': sdmx(12, exchangeRates),
  'sdmx/ECB_EXR__ng-ts.xml': sdmx(12, exchangeRates),
  'sdmx/ECB_EXR__ts.json': sdmx(4, exchangeRates),
  'sdmx/ECB_EXR__xs.json': sdmx(4, exchangeRates),
  'sdmx/ESTAT__CL_FREQ.xml': sdmx(0, { refused: ['structure-message'] }),
  'sdmx/ESTAT__NAMA_10_GDP-ss.xml': sdmx(4, { told: ['one-area'] }),
  'sdmx/ESTAT__footer.xml': sdmx(0, { refused: ['no-observations'], told: ['footer-message'] }),
  'sdmx/IMF_RES__WEO-data.xml': sdmx(1),
  'sdmx/IMF__PCPS.xml': sdmx(1),
  'sdmx/OECD__data-PART2-all-all.json': sdmx(7, { refused: ['no-period'] }),
  'sdmx/UNSD__codelist_partial.xml': sdmx(0, { refused: ['structure-message'] }),
  'sdmx/WB__gh-78.xml': sdmx(1),
  'sdmx/askstat__sdmx_headers.json': sdmx(0, { refused: ['not-sdmx'] }),
  'sdmx/pandas-datareader__oecd1.json': sdmx(60),
  'sdmx/v3__csv__example-01.csv': sdmx(2, specimen),
  'sdmx/v3__csv__example-02.csv': sdmx(0, { rejected: 2, refused: ['missing-column'] }),
  'sdmx/v3__csv__example-04.csv': sdmx(2, specimen),
  'sdmx/v3__csv__example-05.csv': sdmx(2, specimen),
  'sdmx/v3__csv__example-06.csv': sdmx(2, specimen),
  'sdmx/v3__csv__example-09A.csv': sdmx(3, specimen),
  'sdmx/v3__csv__example-14.csv': sdmx(0, { rejected: 2, refused: ['missing-column'] }),
  'sdmx/v3__csv__example-15.csv': sdmx(2, specimen),
  'sdmx/v3__json__data__agri.json': sdmx(12),
  'sdmx/v3__json__data__exr-flat.json': sdmx(4, exchangeRates),
  'sdmx/v3__json__data__exr-time-series.json': sdmx(4, exchangeRates),
  'sdmx-laos/SDG_DSD_Laos.Goal.1.xml': sdmx(72, { told: ['one-area'] }),
  'sdmx-laos/SDG_DSD_Laos.Goal.5.xml': sdmx(50, { told: ['one-area', 'span-of-years'] }),
  'sdmx-laos/SDG_DSD_Laos.Goal.8.xml': sdmx(133, { told: ['buddhist-header', 'one-area', 'span-of-years'] }),
  'sdmx-laos/SDG_DSD_Laos.Goal.17.xml': sdmx(91, { told: ['one-area', 'shifted-attributes'] }),
  'wb-bulk-csv/API_EG.ELC.ACCS.ZS_DS2_en_csv_v2_33377.asean.csv': bank(298),
  'wb-bulk-csv/API_NY.GDP.PCAP.CD_DS2_en_csv_v2_33610.asean.csv': bank(584),
  'wb-bulk-csv/Metadata_Indicator_API_EG.ELC.ACCS.ZS_DS2_en_csv_v2_33377.csv': bank(0),
  'wb-v1-2012/brazil.json': bank(0, { refused: ['not-json'] }),
  'wb-v1-2012/countries_india.json': bank(0, catalogue),
  'wb-v1-2012/income_levels.json': bank(0, catalogue),
  'wb-v1-2012/indicators_tractors.json': bank(0, catalogue),
  'wb-v1-2012/lending_types.json': bank(0, catalogue),
  'wb-v1-2012/regions.json': bank(0, catalogue),
  'wb-v1-2012/sources.json': bank(0, catalogue),
  'wb-v1-2012/topic_6.json': bank(0, catalogue),
  'wb-v2/askstat-paged-trimmed.json': bank(7, { refused: ['answer-is-error'], told: ['wrapped-answer'] }),
  'wb-v2/datacollector-aze.json': bank(2),
  'wb-v2/gni-usa-1990-1997.json': bank(8),
  'wb-v2/ignifer-gdp-usa.json': bank(5),
  'wb-v2/trase-agricultural_land_area.json': bank(4, cutByAuthor),
  'wb-v2/trase-forested_land_area.json': bank(4, cutByAuthor),
  'wb-v2/trase-gdp.json': bank(4, cutByAuthor),
  'wb-v2/trase-land_area.json': bank(4, cutByAuthor),
  'wb-v2/trase-population.json': bank(4, cutByAuthor),
  'wb-v2/trase-population_for_other_countries.json': bank(1),
};

const sample = (path: string): ForeignFile => foreignFile(path, new Uint8Array(readFileSync(`${samples}/${path}`)), 777);

describe.runIf(isPresent)('recorded files of other offices', () => {
  it('are all expected here', () => {
    const folders = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = folders.flatMap(({ name }) => readdirSync(`${samples}/${name}`).map((file) => `${name}/${file}`));
    expect(files.filter((file) => !(file in expected))).toEqual([]);
  });

  it.each(Object.entries(expected))('%s', async (path, { reader: id, rows, rejected = 0, refused = [], told = [] }) => {
    const reader = await readerFor([sample(path)]);
    // The list of header lines is of no format at all: SDMX, which it was recorded for, says so.
    expect(reader?.id).toBe(id);
    const read = await readForeign(reader ?? sdmxReader, [sample(path)]);
    expect({ rows: read.rows.length, rejected: read.rejected.length }).toEqual({ rows, rejected });
    const rules = (isError: boolean) => [...new Set(read.findings.filter(({ severity }) => (severity === 'error') === isError).map(({ rule }) => rule))].toSorted();
    expect({ refused: rules(true), told: rules(false) }).toEqual({ refused, told });
  });
});

/** How often each rule speaks of the values of a Lao file, read into a new dataset. */
async function judgements(goal: number): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly account: { readonly read: number; readonly accepted: number; readonly rejected: number }; readonly absurd: readonly string[] }> {
  const events = sdmxReader.read([sample(`sdmx-laos/SDG_DSD_Laos.Goal.${goal}.xml`)], { columns: null, signal: null });
  const { findings, account } = await runImport(events, { book: learningBook({ home: 'LA', source: 'lsb' }), kind: 'official', asOf: '2026-11-21', signal: null });
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return { counts, account, absurd: findings.filter(({ rule }) => rule === 'count-under-rate').map(({ value, names }) => `${value.trim()} ${names['unit']}`) };
}

describe.runIf(isPresent)('the quirks of the national files of Lao PDR', () => {
  it('counts under the unit of a rate: subscriptions as per 100 people, tourism and trade as percent', async () => {
    const communications = await judgements(17);
    expect(communications.absurd).toEqual(expect.arrayContaining(['2642693 PER_100_POP', '3540020 PER_100_POP']));
    expect(communications.account.read).toBe(91);
    const work = await judgements(8);
    expect(work.absurd).toEqual(expect.arrayContaining(['2235 PT', '15061 PT']));
    expect(work.account.read).toBe(133);
  });

  it('numbers padded with blanks, and values in millions', async () => {
    const { counts } = await judgements(8);
    expect(counts['padded-text']).toBeGreaterThanOrEqual(60);
    expect(counts['unit-multiplier']).toBe(5);
  });

  it('every row is accepted or rejected', async () => {
    for (const goal of [1, 5, 8, 17]) {
      const { account } = await judgements(goal);
      expect(account.accepted + account.rejected).toBe(account.read);
    }
  });
});
