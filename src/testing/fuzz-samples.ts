import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FormatId } from '#intake/formats/format-reader.ts';
import { aTemplate } from './a-template.ts';
import { fillTemplate } from './fill-template.ts';
import { csvIds, csvLabels, csvNames, flatText, genericText, jsonFlat, jsonSeries, structureSpecificText, structureText } from './sdmx-texts.ts';
import { smallDataset } from './small-dataset.ts';
import { dataBankCsv, worldBankAnswer, worldBankCsv, worldBankError, worldBankMetadata } from './world-bank-texts.ts';

/** A whole input of a reader before it is damaged. `pack` = how its files become what the reader is given. */
export type FuzzSample = { readonly format: FormatId; readonly files: Readonly<Record<string, Uint8Array>>; readonly pack: 'files' | 'archive' | 'workbook' };

const bytesOf = (files: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
const one = (format: FormatId, path: string, text: string): FuzzSample => ({ format, files: bytesOf({ [path]: text }), pack: 'files' });

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = bytesOf({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Net" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Indicator</t></si><si><t>Year</t></si><si><t>Value</t></si><si><r><t>in </t></r><r><t>pieces</t></r></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>2024</v></c><c r="C2" s="2"><v>0.761</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>net</t></is></c><c r="B3" s="3"><v>45292</v></c><c r="C3"><f>A1+1</f><v>5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
});

const repository = bytesOf({
  'config_data.yml': 'languages:\n  - en\n  - lo\ninputs:\n  - class: InputCsvData\n    path_pattern: data/*-*.csv\nindicator_options:\n  series_column: Serie\n  observation_attributes: [COMMENT_OBS]\n',
  'data/indicator_1-1-1.csv': 'Year,Sex,Units,GeoCode,COMMENT_OBS,Value\n2015,,%,,,40.5\n2016,Male,%,A1,"two\nlines",41\n2017,"Fe""male",Number,,,1500\n\n2018,,%,,,\n',
  'data/indicator_2-1-1.csv': 'Year,all,Sex:Male|Age:15-24\r\n2015,4,5\r\n2016,"1,234",N/A\r\n',
  'data/indicator_3-1-1.csv': '\uFEFFSex;2015;2016\nMale;4,5;..\n',
  'data/a.xml': structureSpecificText,
  'meta/1-1-1.md': '---\nindicator_name: g.1-1-1-title\ncomputation_units: Percent\n---\nText\n',
  'meta/2-1-1.yml': 'indicator_name: Two\nprogress_calculation_options:\n  - direction: positive\n    target: 50\n',
  'translations/lo/g.yml': '1-1-1-title: ຄວາມທຸກຍາກ\n',
});

const dataset = bytesOf(Object.fromEntries(smallDataset()));

/** A collection template in which a value of each indicator was filled in. */
async function filledTemplate(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { document, bytes } = await aTemplate();
  const keys = (document.forms[0]?.rows ?? []).map(({ key }) => key);
  return unzipSync(await fillTemplate(bytes, keys.map((key, place) => ({ key, column: 'VALUE', value: 10 + place }))));
}

/** Inputs of every reader that makes rows of files, in every form it takes. */
export const fuzzSamples: readonly FuzzSample[] = [
  one('csv', 'net.csv', 'Indicator,Area,Year,Value,Note\nnet,LA,2024,"1,5",\nnet,LA-VT,2023,..,"two\nlines"\nສັນຍານ,LA,໒໐໒໒,76.5,x\n'),
  one('csv', 'wide.csv', 'sep=;\r\nIndicator;2022;2023;ປີ 2024\r\nnet;1;2,5;\r\n"a ""b"" c";;7;8\r\n'),
  { format: 'xlsx', files: workbook, pack: 'workbook' },
  ...[structureSpecificText, genericText, flatText, structureText].map((text) => one('sdmx', 'message.xml', text)),
  ...[JSON.stringify(jsonSeries), JSON.stringify(jsonFlat, null, 2)].map((text) => one('sdmx', 'message.json', text)),
  ...[csvIds, csvLabels, csvNames].map((text) => one('sdmx', 'message.csv', text)),
  ...[worldBankAnswer, worldBankError].map((text) => one('world-bank', 'answer.json', text)),
  one('world-bank', 'databank.csv', dataBankCsv),
  { format: 'world-bank', files: bytesOf({ 'API.csv': worldBankCsv, 'Metadata_Indicator.csv': worldBankMetadata }), pack: 'files' },
  { format: 'open-sdg', files: repository, pack: 'files' },
  { format: 'open-sdg', files: repository, pack: 'archive' },
  { format: 'dataset', files: dataset, pack: 'files' },
  { format: 'dataset', files: dataset, pack: 'archive' },
  { format: 'template', files: await filledTemplate(), pack: 'workbook' },
];

/** The files of a sample as one archive, packed as programs do. */
export function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: '2026-11-21T12:00:00' });
}
