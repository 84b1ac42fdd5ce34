import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '#i18n/messages/en/workbook.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { ReportSources } from '#view-models/report/report-sources.ts';
import { reportDatasets } from '#testing/report-dataset.ts';
import { someRenderTools } from '#testing/report-tools.ts';
import { renderWorkbook } from './render-workbook.ts';

const timeout = 120_000;
const sheets = ['Summary', 'Indicators', 'Verdicts', 'Targets', 'Observations', 'Sources', 'Rules'];
let datasets: Awaited<ReturnType<typeof reportDatasets>>;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  datasets = await reportDatasets();
  for (const name of ['real', 'demonstration'] as const) files.set(name, await rendered(datasets[name]));
}, timeout);

async function rendered(sources: ReportSources, asked: Partial<ReportRequest> = {}): Promise<Uint8Array> {
  const indicators = sources.overview.indicators.map(({ id }) => id);
  const request: ReportRequest = { languages: ['en'], plan: null, indicators, period: null, sections: [], ...asked };
  return renderWorkbook(request, { ...sources, address: 'https://tracker.example/en/reports?select=all' }, someRenderTools());
}

type Row = readonly unknown[];

/** Rows of a sheet as a reader of another library sees them. */
async function rowsOf(file: Uint8Array, sheet: string): Promise<readonly Row[]> {
  const found = await readExcelFile(Buffer.from(file));
  return found.find((one) => one.sheet === sheet)?.data ?? [];
}

type HeadId = { [Key in keyof typeof messages]: Key extends `workbook.head.${infer Id}` ? Id : never }[keyof typeof messages];

function cellsBy(rows: readonly Row[], ids: readonly HeadId[]): readonly Readonly<Record<string, unknown>>[] {
  const heads = rows[1] ?? [];
  const columns = ids.map((id) => [id, heads.indexOf(messages[`workbook.head.${id}`])] as const);
  expect(columns.every(([, column]) => column >= 0)).toBe(true);
  return rows.slice(2).map((row) => Object.fromEntries(columns.map(([id, column]) => [id, row[column] ?? null])));
}

describe.each(['real', 'demonstration'] as const)('the workbook of the %s figures', (name) => {
  const file = (): Uint8Array => files.get(name) ?? new Uint8Array();

  it('is a package of well-formed parts', () => {
    const faults: string[] = [];
    for (const [path, bytes] of Object.entries(unzipSync(file()))) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', ({ message }) => faults.push(`${path}: ${message}`));
      parser.write(strFromU8(bytes)).close();
    }
    expect(faults).toEqual([]);
  });

  it('holds the seven sheets', async () => {
    const found = await readExcelFile(Buffer.from(file()));
    expect(found.map(({ sheet }) => sheet)).toEqual(sheets);
  });

  it('shows before any calculation what the release says of each verdict', async () => {
    const rows = cellsBy(await rowsOf(file(), 'Verdicts'), ['key', 'statusCode', 'reasonCode', 'knownCode', 'ratio', 'achieved', 'expectedShare']);
    const printed = new Map(rows.map((row) => [row['key'], row]));
    let compared = 0;
    for (const { id } of datasets[name].overview.indicators) {
      for (const { key, assessment } of (await datasets[name].indicator(id)).verdicts) {
        const row = printed.get(`${id}:${key}`);
        compared += 1;
        expect([key, row?.['statusCode'], row?.['reasonCode'] || null, row?.['knownCode'] || null]).toEqual([key, assessment.status, assessment.reason, assessment.lastKnown?.status ?? null]);
        for (const [step, figure] of [['ratio', assessment.ratio], ['achieved', assessment.achieved], ['expectedShare', assessment.expectedShare]] as const) {
          if (figure === null) expect(row?.[step] || null).toBeNull();
          else expect(row?.[step]).toBeCloseTo(figure, 9);
        }
      }
    }
    expect(compared).toBe(rows.length);
    expect(compared).toBeGreaterThan(8);
  });

  it('counts each status in the summary as the verdicts have them', async () => {
    const summary = await rowsOf(file(), 'Summary');
    const codes = cellsBy(await rowsOf(file(), 'Verdicts'), ['statusCode', 'counted']).filter(({ counted }) => counted === 1);
    const counted = (word: string): unknown => summary.find(([label]) => typeof label === 'string' && label.slice(2) === word)?.[1];
    expect(counted('On track')).toBe(codes.filter(({ statusCode }) => statusCode === 'on-track').length);
    expect(counted('Cannot say: no final value')).toBeTypeOf('number');
  });

  it('leaves out values that may not be passed on', async () => {
    const restricted = new Set<string>();
    for (const { id } of datasets[name].overview.indicators) {
      for (const source of (await datasets[name].indicator(id)).sources) if (['link-only', 'non-commercial'].includes(source.licence.redistribution)) restricted.add(source.id);
    }
    const rows = cellsBy(await rowsOf(file(), 'Observations'), ['sourceId', 'value', 'period']);
    expect(restricted.size).toBeGreaterThan(0);
    expect(rows.filter(({ sourceId }) => restricted.has(String(sourceId)))).toEqual([]);
    expect(rows.filter(({ value }) => value !== null && typeof value !== 'number')).toEqual([]);
    expect(rows.some(({ period }) => typeof period === 'number')).toBe(true);
  });
});

describe('a request', () => {
  it('gives the same bytes when it is made again', async () => {
    expect(await rendered(datasets.real)).toEqual(files.get('real'));
  }, timeout);

  it('cuts the observations to its years but for those a verdict rests on', async () => {
    const rows = cellsBy(await rowsOf(await rendered(datasets.demonstration, { period: { from: 2023, to: 2023 } }), 'Observations'), ['period', 'rowKey']);
    const outside = rows.filter(({ period }) => !String(period).startsWith('2023'));
    expect(rows.length - outside.length).toBeGreaterThan(20);
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.length).toBeLessThan(120);
  }, timeout);

  it('in two languages has a second row of heads and a second column of words', async () => {
    const file = await rendered(datasets.real, { languages: ['lo', 'en'], indicators: ['coverage-4g'] });
    const [, lao = [], english = [], row = []] = await rowsOf(file, 'ຜົນການປະເມີນ');
    expect(lao.slice(0, 2)).toEqual(['ຕົວຊີ້ວັດ', 'ຕົວຊີ້ວັດ (en)']);
    expect(english.slice(0, 2)).toEqual(['Indicator', 'Indicator']);
    expect(row[1]).toMatch(/4G/);
    expect(JSON.stringify(row)).not.toMatch(/[\u2060\u200B]/);
  }, timeout);

  it('of one plan prints the verdicts on that plan alone', async () => {
    const rows = cellsBy(await rowsOf(await rendered(datasets.demonstration, { plan: 'strategy-2030' }), 'Verdicts'), ['key', 'counted']);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ key }) => String(key).includes(':strategy-2030/'))).toBe(true);
    expect(rows.every(({ counted }) => counted === 1)).toBe(true);
  }, timeout);

  it('is cancelled with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    const request: ReportRequest = { languages: ['en'], plan: null, indicators: ['coverage-4g'], period: null, sections: [] };
    await expect(renderWorkbook(request, datasets.real, someRenderTools({ signal }))).rejects.toThrow('no longer wanted');
  });
});

describe('a text of the dataset', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '#N/A', '=HYPERLINK("http://a","b")'])('%s stays a text', async (title) => {
    const real = datasets.real;
    const hostile: ReportSources = { ...real, indicatorTexts: async (id, language) => ({ ...(await real.indicatorTexts(id, language)), title }) };
    const file = await rendered(hostile, { indicators: ['coverage-4g'] });
    const rows = cellsBy(await rowsOf(file, 'Indicators'), ['indicator']);
    expect(rows[0]?.['indicator']).toBe(title);
    const [, indicators] = (await readXlsx(file)).sheets;
    expect([...(indicators?.cells ?? [])].filter(([place, { formula }]) => place === '2,1' && formula !== undefined)).toEqual([]);
  }, timeout);

  it('becomes a link only where it is an address of the web', async () => {
    const real = datasets.real;
    const hostile: ReportSources = {
      ...real,
      indicator: async (id) => {
        const found = await real.indicator(id);
        return { ...found, sources: found.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) };
      },
    };
    const parts = unzipSync(await rendered(hostile, { indicators: ['coverage-4g'] }));
    const links = Object.entries(parts).filter(([path]) => path.endsWith('.rels')).map(([, bytes]) => strFromU8(bytes)).join('');
    expect(links).not.toContain('javascript:');
    expect(links).toContain('https://tracker.example/en/indicators/coverage-4g');
  }, timeout);
});
