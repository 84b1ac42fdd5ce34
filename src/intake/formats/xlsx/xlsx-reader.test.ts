import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWorkbook } from '#exports/report/xlsx/render-workbook.ts';
import { messages as en } from '#i18n/messages/en/workbook.ts';
import { messages as lo } from '#i18n/messages/lo/workbook.ts';
import { messages as vi } from '#i18n/messages/vi/workbook.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { foreignFile, readForeign, type ReadForeign } from '#testing/read-foreign.ts';
import { reportDatasets } from '#testing/report-dataset.ts';
import { someRenderTools } from '#testing/report-tools.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { qualifierOf, meaningOf } from '../table/head-words.ts';
import { peekWorkbook } from './peek-workbook.ts';
import { xlsxReader } from './xlsx-reader.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Parts = Readonly<Record<string, string | Uint8Array>>;
type Sheet = { readonly name?: string; readonly state?: string; readonly rows: string; readonly after?: string };

/** A workbook of sheets written by hand, as programs write them. */
function workbook(sheets: readonly Sheet[], parts: Parts = {}): Uint8Array {
  const list = sheets.map(({ name = 'Net', state = 'visible' }, index) => `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`).join('');
  const relations = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('');
  const files: Parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets><definedNames><definedName name="Elsewhere">'[1]Other'!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>shared</t></si><si><r><t>in </t></r><r><t>pieces</t></r><rPh><t>no</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="17"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ rows, after = '' }, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const heads = `<row r="1">${text('Indicator')}${text('Year')}${text('Value')}${text('Note')}</row>`;
const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;
const read = (bytes: Uint8Array, path = 'net.xlsx'): Promise<ReadForeign> => readForeign(xlsxReader, [foreignFile(path, bytes, 5000)]);
const seen = ({ rows }: ReadForeign): readonly string[] => rows.map(({ fields, place }) => `${fields.indicator}|${fields.period}|${fields.value}@${place.sheet ?? ''}!${place.cell ?? ''}`);
const rules = (found: readonly { readonly rule: string; readonly place: { readonly cell?: string } }[]): readonly string[] => found.map(({ rule, place }) => (place.cell === undefined ? rule : `${rule}@${place.cell}`));

describe('the cells of a sheet', () => {
  it.each([
    ['a shared text', '<c r="A2" t="s"><v>0</v></c><c r="B2"><v>2024</v></c><c r="C2"><v>5</v></c>', 'shared|2024|5'],
    ['a text in pieces', '<c r="A2" t="s"><v>1</v></c><c r="B2"><v>2024</v></c><c r="C2"><v>5</v></c>', 'in pieces|2024|5'],
    ['cells without addresses', `${text('net')}<c><v>2024</v></c><c><v>5</v></c>`, 'net|2024|5'],
    ['a year in a cell for days', `${text('net')}<c s="1"><v>2024</v></c><c><v>5</v></c>`, 'net|2024|5'],
    ['a day', `${text('net')}<c s="1"><v>45292</v></c><c><v>5</v></c>`, 'net|2024-01-01|5'],
    ['a day shown as a year', `${text('net')}<c s="4"><v>45292</v></c><c><v>5</v></c>`, 'net|2024|5'],
    ['a day shown as a month', `${text('net')}<c s="5"><v>45292</v></c><c><v>5</v></c>`, 'net|2024-01|5'],
    ['a day in plain number', `${text('net')}<c><v>45292</v></c><c><v>5</v></c>`, 'net|45292|5'],
    ['a share', `${text('net')}<c><v>2024</v></c><c s="2"><v>0.761</v></c>`, 'net|2024|76.1%'],
    ['thousands', `${text('net')}<c><v>2024</v></c><c s="3"><v>1234567.5</v></c>`, 'net|2024|1234567.5'],
    ['a number written in full', `${text('net')}<c><v>2024</v></c><c><v>1.1000000000000001</v></c>`, 'net|2024|1.1'],
    ['a sum with its last digit in binary', `${text('net')}<c><v>2024</v></c><c><v>0.30000000000000004</v></c>`, 'net|2024|0.3'],
    ['a truth', `${text('net')}<c><v>2024</v></c><c t="b"><v>1</v></c>`, 'net|2024|TRUE'],
    ['an error', `${text('net')}<c><v>2024</v></c><c t="e"><v>#REF!</v></c>`, 'net|2024|#REF!'],
    ['a formula', `${text('net')}<c><v>2024</v></c><c><f>A1+1</f><v>6</v></c>`, 'net|2024|6'],
    ['a formula that gives text', `${text('net')}<c><v>2024</v></c><c t="str"><f>"a"&amp;1</f><v>a1</v></c>`, 'net|2024|a1'],
    ['a formula that nobody has calculated', `${text('net')}<c><v>2024</v></c><c><f>A1+1</f></c>`, 'net|2024|=A1+1'],
  ])('%s', async (_, cells, expected) => {
    expect(seen(await read(workbook([{ rows: heads + row(2, cells) }])))).toEqual([`${expected}@Net!C2`]);
  });

  it('tells hidden rows and sheets, formulas and years that look like days', async () => {
    const data = row(2, `${text('net')}<c s="1"><v>2024</v></c><c><f>1+1</f><v>2</v></c>`, ' hidden="1"');
    const found = await read(workbook([{ rows: heads + data }, { name: 'Old', state: 'hidden', rows: heads + data }, { name: 'About', rows: row(1, text('words')) }]));
    expect(rules(found.findings)).toEqual(['hidden-sheet', 'sheet-left-out', 'hidden-rows', 'formula-value@C2', 'year-as-day@B2']);
    expect(seen(found)).toEqual(['net|2024|2@Net!C2']);
  });

  it('carries merged words down, and never a value', async () => {
    const rows = heads + row(2, `<c r="A2" t="s"><v>0</v></c><c r="B2"><v>2023</v></c><c r="C2"><v>5</v></c>`) + row(3, `<c r="B3"><v>2024</v></c>`) + row(4, `<c r="B4"><v>2025</v></c><c r="C4"><v>6</v></c>`);
    const found = await read(workbook([{ rows, after: '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C2:C3"/></mergeCells>' }]));
    expect(seen(found)).toEqual(['shared|2023|5@Net!C2', 'shared|2025|6@Net!C4']);
    expect(rules(found.rejected)).toEqual(['merged-value@C3']);
  });

  it('reads all sheets with known heads', async () => {
    const sheet = (name: string): Sheet => ({ name, rows: row(1, text('Year') + text('Value')) + row(2, '<c><v>2024</v></c><c><v>5</v></c>') });
    const bytes = workbook([sheet('Internet'), sheet('Sheet2')]);
    expect(seen(await read(bytes, 'coverage.xlsx'))).toEqual(['Internet|2024|5@Internet!B2', 'coverage|2024|5@Sheet2!B2']);
    expect((await peekWorkbook(foreignFile('coverage.xlsx', bytes))).tables.map(({ sheet: name, columns }) => [name, columns?.headLine])).toEqual([['Internet', 1], ['Sheet2', 1]]);
  });

  it('reads what a library writes', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'ຂໍ້ມູນ', rows: [['Table'], ['ຕົວຊີ້ວັດ', 'ປີ', 'ຄ່າ'], ['ເນັດ', 2024, 12.5], ['ເນັດ', '2023/24', '12,5']] }] });
    expect(seen(await read(bytes))).toEqual(['ເນັດ|2024|12.5@ຂໍ້ມູນ!C3', 'ເນັດ|2023/24|12,5@ຂໍ້ມູນ!C4']);
  });
});

describe('a workbook that must not be trusted', () => {
  const data = heads + row(2, `${text('net')}<c><v>2024</v></c><c><v>5</v></c>`);

  it.each([
    ['with macros', workbook([{ rows: data }], { 'xl/vbaProject.bin': 'x' }), 'net.xlsx', 'workbook-macros'],
    ['with macros by its list of parts', workbook([{ rows: data }], { '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' }), 'net.xlsx', 'workbook-macros'],
    ['for macros by its name', workbook([{ rows: data }]), 'net.xlsm', 'workbook-macros'],
    ['with entities', workbook([{ rows: data }], { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>' }), 'net.xlsx', 'xml-doctype'],
    ['that is a bomb', workbook([{ rows: data }], { 'xl/media/zeros.bin': new Uint8Array(3_000_000) }), 'net.xlsx', 'inflated-too-dense'],
    ['of another kind', strToU8('\u00D0\u00CF\u0011\u00E0'), 'net.xls', 'not-a-workbook'],
    ['that is cut off', workbook([{ rows: data }]).subarray(0, 900), 'net.xlsx', 'damaged-archive'],
    ['whose sheet is no XML', workbook([{ rows: `${data}<row><c></row>` }]), 'net.xlsx', 'damaged-workbook'],
    ['without sheets', workbook([]), 'net.xlsx', 'heads-not-found'],
  ])('%s is refused', async (_, bytes, path, rule) => {
    const found = await read(bytes, path);
    expect(found.rows).toEqual([]);
    expect(found.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.rule)).toEqual([rule]);
  });

  it('gives no value that comes from another file or program', async () => {
    const cell = (formula: string): string => `${text('net')}<c><v>2024</v></c><c><f>${formula}</f><v>5</v></c>`;
    const shared = row(9, `${text('net')}<c><v>2024</v></c><c><f t="shared" si="0" ref="C9:C10">[1]Sheet1!A1</f><v>5</v></c>`) + row(10, `${text('net')}<c><v>2024</v></c><c><f t="shared" si="0"/><v>5</v></c>`);
    const formulas = ["[1]Sheet1!A1", "'[2]My sheet'!A1*2", "SUM(1,[1]A!B2)", "cmd|'/c calc'!A0", 'Elsewhere+1', 'WEBSERVICE("https://example.org")'];
    const found = await read(workbook([{ rows: heads + formulas.map((formula, index) => row(index + 2, cell(formula))).join('') + row(8, cell('Table1[2020]+Sheet2!A1')) + shared }], { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/embeddings/oleObject1.bin': 'x' }));
    expect(rules(found.rejected)).toEqual([2, 3, 4, 5, 6, 7, 9, 10].map((line) => `value-from-outside@C${line}`));
    expect(seen(found)).toEqual(['net|2024|5@Net!C8']);
    expect(rules(found.findings)).toEqual(['external-links', 'embedded-objects', 'formula-value@C2']);
  });

  it('is read or refused, whatever happens to its parts', async () => {
    const whole = workbook([{ rows: data + row(3, `${text('net')}<c s="1"><v>2025</v></c><c><f>1+1</f><v>6</v></c>`) }]);
    const parts = Object.entries(unzipSync(whole));
    const slip = fc.tuple(fc.nat(parts.length - 1), fc.nat(1200), fc.constantFrom('<', '>', '"', '&', '/', '0', '9', 'r', 'v', ' ', '\u0000', 's', '='));
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
        const broken = new Map(parts.map(([name, bytes]) => [name, bytes.slice()]));
        for (const [index, at, sign] of slips) {
          const bytes = broken.get(parts[index]?.[0] ?? '');
          if (bytes !== undefined) bytes[at % bytes.length] = sign.charCodeAt(0);
        }
        const found = await read(zipSync(Object.fromEntries(broken)));
        expect(found.abouts).toHaveLength(1);
        expect(found.rows.length + found.rejected.length + found.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

describe('the workbook of the report', () => {
  let datasets: Awaited<ReturnType<typeof reportDatasets>>;
  beforeAll(async () => {
    datasets = await reportDatasets();
  }, 120_000);

  it.each([[['en']], [['lo', 'en']], [['vi']]] as const)('in %s is read back with the same values, flags and sources', async (languages) => {
    const sources = datasets.real;
    const indicators = sources.overview.indicators.map(({ id }) => id).slice(0, 12);
    const request: ReportRequest = { languages: [...languages], plan: null, indicators, period: null, sections: [] };
    const file = await renderWorkbook(request, { ...sources, address: 'https://tracker.example/en/reports' }, someRenderTools());
    const { rows, rejected } = await read(file, 'report.xlsx');
    const sent: string[] = [];
    for (const id of indicators) {
      const { series, sources: listed } = await sources.indicator(id);
      const free = new Set(listed.filter(mayBePassedOn).map((source) => source.id));
      for (const one of series) for (const [period, value, status, qualifier, , source] of one.rows) if (free.has(source)) sent.push([id, one.id, period, value ?? '', status, qualifier ?? '', source].join('|'));
    }
    expect(rejected).toEqual([]);
    expect(rows.map(({ fields, attributes }) => [fields.indicator, attributes['SERIES'], fields.period, fields.value, fields.status, attributes['QUALIFIER'] ?? '', fields.source].join('|')).toSorted()).toEqual(sent.toSorted());
    expect(sent.length).toBeGreaterThan(10);
  }, 120_000);

  it('has heads and words that are known in every language', () => {
    for (const words of [en, lo, vi]) {
      for (const head of ['period', 'value', 'flag', 'sourceId', 'series', 'rowKey', 'qualifier', 'detail', 'vintage', 'remark', 'unit', 'indicator'] as const) expect([head, meaningOf(words[`workbook.head.${head}`])]).not.toEqual([head, null]);
      expect((['ge', 'le', 'approx'] as const).map((code) => qualifierOf(words[`workbook.qualifier.${code}`]))).toEqual(['ge', 'le', 'approx']);
    }
  });
});
