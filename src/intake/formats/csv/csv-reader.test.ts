import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '#publish/publish.ts';
import { aDataSource, anIndicator, anObservation, aSourceDataset } from '#testing/builders.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { foreignFile, readForeign, type ReadForeign } from '#testing/read-foreign.ts';
import type { ForeignFile } from '../format-reader.ts';
import { csvReader } from './csv-reader.ts';

const read = (content: string | Uint8Array, path = 'net.csv', piece = 61): Promise<ReadForeign> => readForeign(csvReader, [foreignFile(path, content, piece)]);
const seen = ({ rows }: ReadForeign): readonly string[] => rows.map(({ fields, place }) => `${fields.indicator}|${fields.period}|${fields.value}@${place.line}:${place.column}`);
const rules = (found: readonly { readonly rule: string; readonly place: { readonly line?: number } }[]): readonly string[] => found.map(({ rule, place }) => `${rule}@${place.line ?? ''}`);

describe('a table in text', () => {
  it.each([
    ['with commas', 'Indicator,Year,Value\nnet,2024,5\n', ['net|2024|5@2:10']],
    ['with semicolons and decimal commas', 'Indicator;Year;Value\nnet;2024;5,5\n', ['net|2024|5,5@2:10']],
    ['with tabs', 'Indicator\tYear\tValue\nnet\t2024\t5\n', ['net|2024|5@2:10']],
    ['with bars', 'Indicator|Year|Value\nnet|2024|5\n', ['net|2024|5@2:10']],
    ['that names its delimiter', 'sep=;\r\nIndicator;Year;Value\r\nnet;2024;5\r\n', ['net|2024|5@3:10']],
    ['with a byte order mark and CRLF', '\uFEFFIndicator,Year,Value\r\nnet,2024,5\r\n', ['net|2024|5@2:10']],
    ['with the line ends of old machines', 'Indicator,Year,Value\rnet,2024,5\r', ['net|2024|5@2:10']],
    ['without an end of its last line', 'Indicator,Year,Value\nnet,2024,5', ['net|2024|5@2:10']],
    ['with words before its heads', 'Statistics\nof the year\n\nIndicator,Year,Value\nnet,2024,5\n', ['net|2024|5@5:10']],
    ['with quotes in quotes', 'Indicator,Year,Value\n"a ""b"", c",2024,5\n', ['a "b", c|2024|5@2:19']],
    ['with a cell of two lines', 'Indicator,Year,Value\n"a\r\nb",2024,5\nnet,2025,6\n', ['a\r\nb|2024|5@3:9', 'net|2025|6@4:10']],
    ['with blank lines', 'Indicator,Year,Value\n\n,,\nnet,2024,5\n\n', ['net|2024|5@4:10']],
    ['in Lao', 'ຕົວຊີ້ວັດ,ປີ,ຄ່າ\nເນັດ,໒໐໒໔,໕\n', ['ເນັດ|໒໐໒໔|໕@2:11']],
    ['in Vietnamese', 'Chỉ tiêu,Năm,Giá trị\nnet,2024,5\n', ['net|2024|5@2:10']],
    ['with the years across', 'Indicator,Province,2023,ປີ 2024\nnet,LA-VT,4,5\n', ['net|2023|4@2:11', 'net|2024|5@2:13']],
    ['of one indicator, named by its file', 'Year,Value\n2024,5\n', ['net|2024|5@2:6']],
    ['with one cell too many, and blank', 'Indicator,Year,Value\nnet,2024,5,\n', ['net|2024|5@2:10']],
    ['with a text disarmed against formulas', "Indicator,Year,Value\n'=net,2024,5\n", ['=net|2024|5@2:12']],
  ])('%s', async (_, text, expected) => {
    for (const piece of [1, 7, 5000]) expect(seen(await read(text, 'net.csv', piece))).toEqual(expected);
  });

  it.each([
    ['cells too few', 'Indicator,Year,Value\nnet,2024\nnet,2025,1\n', ['ragged-row@2'], 1],
    ['cells too many', 'Indicator,Year,Value\nnet,2024,1,5\nnet,2025,1\n', ['ragged-row@2'], 1],
    ['a quote that is never closed', 'Indicator,Year,Value\n"net,2024,1\nnet,2025,1\nnet,2026,1\n', ['unclosed-quote@2'], 2],
    ['a quote that closes lines later', 'Indicator,Year,Value\n"net,2024,1\nnet,2025,1\n"net"",2026,1\n', ['unclosed-quote@2', 'unclosed-quote@4'], 1],
    ['words behind a quoted cell', 'Indicator,Year,Value\n"net" x,2024,1\nnet,2025,1\n', ['stray-quote@2'], 1],
  ])('costs its own line and no other where there are %s', async (_, text, rejected, rows) => {
    const found = await read(text);
    expect(rules(found.rejected)).toEqual(rejected);
    expect(found.rows).toHaveLength(rows);
  });

  it('says what it has not read', async () => {
    expect(rules((await read('Indicator,Year,Value,Value,Extra\nnet,2024,5,6,7\n')).findings)).toEqual(['duplicate-head@1', 'unread-column@1']);
    expect(rules((await read('Indicator,Year,Value\nnet,2024,5\nSource: statistics bureau,,\n')).findings)).toEqual(['footer-line@3']);
    expect(rules((await read('Indicator,2023,2024\nnet,,5\n')).findings)).toEqual(['blank-cells@1']);
    expect(rules((await read('a,b\n1,2\n')).findings)).toEqual(['heads-not-found@1']);
    expect(rules((await read('')).findings)).toEqual(['no-data@1']);
    expect(rules((await read(Uint8Array.from([0, 1, 2, 3]))).findings)).toEqual(['not-text@']);
  });

  it('is read in the encoding it is in', async () => {
    const table = 'Indicator,Year,Value\nréseau,2024,5\n';
    const latin = Uint8Array.from(table, (sign) => sign.charCodeAt(0));
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...table].map((sign) => sign.charCodeAt(0))]).buffer);
    for (const piece of [1, 2, 3, 500]) {
      const older = await read(latin, 'net.csv', piece);
      expect([seen(older), rules(older.findings)]).toEqual([['réseau|2024|5@2:13'], ['not-utf-8@2']]);
      expect(seen(await read(wide, 'net.csv', piece))).toEqual(['réseau|2024|5@2:13']);
      expect(rules((await read(table, 'net.csv', piece)).findings)).toEqual([]);
    }
    const mixed = Uint8Array.from([...new TextEncoder().encode('Indicator,Year,Value\nເນັດ,2024,5\n'), 0x61, 0xe9, 0x2c, ...new TextEncoder().encode('2025,6\n')]);
    expect(rules((await read(mixed)).findings)).toEqual(['broken-letters@3']);
  });

  it('of two gigabytes is not read at all', async () => {
    const untouched = (): never => {
      throw new Error('the file was read');
    };
    const huge: ForeignFile = { path: 'a.csv', size: 2 * 1024 ** 3, bytes: untouched, stream: untouched };
    expect((await readForeign(csvReader, [huge])).findings).toMatchObject([{ rule: 'file-too-large' }]);
    expect(await csvReader.likelihood([huge])).toBe(0);
  });

  it('tells every line once, whatever happens to its bytes', async () => {
    const lines = ['Indicator,Year,Value,Note', ...Array.from({ length: 30 }, (_, index) => `net-${index},${2000 + index},${index}.5,"a, ""b"""`)];
    const text = `${lines.join('\n')}\n`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 30, max: text.length - 1 }), fc.oneof(fc.constantFrom('"', ',', '\n', '\r', '\0', ';', '""', '\uFEFF'), fc.string({ maxLength: 2 }))), { maxLength: 5 }), fc.integer({ min: 1, max: 200 }), async (slips, piece) => {
        let current = text;
        for (const [at, instead] of slips) current = current.slice(0, at) + instead + current.slice(at + 1);
        const found = await read(current, 'net.csv', piece);
        const told = new Set([...found.rows, ...found.rejected.map((finding) => finding), ...found.findings].map(({ place }) => place.line));
        // A slip may join two lines at the most.
        expect(told.size).toBeGreaterThanOrEqual(found.findings.some(({ rule }) => rule === 'heads-not-found' || rule === 'not-text') ? 0 : 30 - slips.length * 2);
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

it('the download of the observations is read back as it was published', async () => {
  const observations = [
    anObservation({ value: 76.25, note: '=HYPERLINK("x"), "so"', sourceDetail: '-5' }),
    anObservation({ period: '2023-Q2', value: null, status: 'O', dimensions: { SEX: 'F', SECTOR: 'A' } }),
    anObservation({ period: '2022', value: 0, qualifier: 'ge', status: 'P', kind: 'survey', series: 'second', note: 'two\nlines' }),
    anObservation({ period: '2021', value: -1.5e-7, area: 'LA-VT' }),
  ];
  const files = publish(aSourceDataset({ sources: [aDataSource()], indicators: [anIndicator({ series: [{ id: 'main', role: 'headline', text: { en: 'a', lo: 'a', vi: 'a' } }, { id: 'second', role: 'context', text: { en: 'b', lo: 'b', vi: 'b' } }] })], observations }), { edition: 'public' });
  const { rows, rejected, findings } = await read(files.get('download/observations.csv') ?? '', 'observations.csv');
  expect([rejected, findings]).toEqual([[], []]);
  const back = rows.map(({ fields, dimensions, attributes }) => ({
    indicator: fields.indicator, area: fields.area, period: fields.period, value: fields.value === '' ? null : Number(fields.value), status: fields.status, source: fields.source, note: fields.comment,
    series: attributes['SERIES'], qualifier: attributes['QUALIFIER'] ?? null, kind: attributes['OBS_KIND'], detail: attributes['SOURCE_DETAIL'] ?? '', vintage: attributes['VINTAGE'], sex: dimensions['SEX'], sector: dimensions['SECTOR'],
  }));
  const sent = observations.map((one) => ({
    indicator: one.indicator, area: one.area, period: one.period, value: one.value, status: one.status, source: one.source, note: one.note,
    series: one.series, qualifier: one.qualifier, kind: one.kind, detail: one.sourceDetail, vintage: one.vintage, sex: one.dimensions['SEX'] ?? '_T', sector: one.dimensions['SECTOR'] ?? '_T',
  }));
  const byPeriod = (one: { readonly period: string }, other: { readonly period: string }): number => (one.period < other.period ? -1 : 1);
  expect(back.toSorted(byPeriod)).toEqual(sent.toSorted(byPeriod));
});
