/** Writes a collection template, has it filled in and saved by LibreOffice as a person would, and reads it back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { runTemplate } from '../../src/cli/template.ts';
import { readDataFolder } from '../../src/cli/data-folder.ts';
import { readerFor } from '../../src/intake/formats/registry.ts';
import { datasetBook } from '../../src/intake/imports/dataset-book.ts';
import { runImport } from '../../src/intake/imports/run-import.ts';
import { readDataset } from '../../src/intake/read-dataset.ts';
import { columnLetters } from '../../src/view-models/workbook/workbook-names.ts';

type Filled = { readonly key: string; readonly column: string; readonly value: number | string };
type Place = { readonly sheet: string; readonly cell: string };
type Answer = { readonly sheets: readonly { readonly name: string; readonly isProtected: boolean; readonly isVisible: boolean }[]; readonly written: readonly string[]; readonly closed: readonly string[]; readonly checked: readonly string[] };

const language = 'lo';

/** What is wrong with the way out and back; nothing where the figures come back unharmed. */
export async function checkTemplate(institution = 'mtc', data = 'data'): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-template-'));
  try {
    const [file, to] = [join(folder, 'template.xlsx'), join(folder, 'filled.xlsx')];
    const said: string[] = [];
    const io = { read: () => Promise.reject(new Error('nothing is read')), out: () => undefined, err: (text: string) => void said.push(text) };
    if ((await runTemplate(['--institution', institution, '--to', file, '--lang', language, data], io)) !== 0) return said;
    const places = await placesOf(file);
    const answer = filledBy({ file, to, set: filled.map((one) => ({ ...places(one), value: one.value })), locked: locked.map((one) => places({ ...one, value: '' })) });
    return [...formProblems(answer, unzipSync(readFileSync(file)), unzipSync(readFileSync(to))), ...(await readProblems(to, data))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const filled: readonly Filled[] = [
  { key: 'v1', column: 'VALUE', value: 8500 }, { key: 'v1', column: 'STATUS', value: 'P: ຊົ່ວຄາວ' }, { key: 'v1', column: 'NOTE', value: 'ຮອດເດືອນ 6' },
  { key: 'v7', column: 'VALUE', value: 3.25 }, { key: 'v7', column: 'SOURCE', value: 'ບົດລາຍງານປະຈຳປີ' }, { key: 'v7', column: 'SOURCE_DETAIL', value: '12' },
  { key: 'f1', column: 'PERIOD', value: '2024' }, { key: 'f1', column: 'VALUE', value: 41 },
  { key: 'title-lo', column: 'PROPOSAL_1', value: 'ສູນຂໍ້ມູນ' },
];
const locked: readonly Omit<Filled, 'value'>[] = [{ key: 'v1', column: 'UNIT' }, { key: 'v1', column: 'INDICATOR' }, { key: 'v2', column: 'PERIOD' }, { key: 'f1', column: 'UNIT' }];

async function placesOf(file: string): Promise<(cell: Filled) => Place> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)));
  return ({ key, column }) => {
    const sheet = sheets.find(({ rows }) => rows.some((row, index) => index > 0 && row[0] === key));
    const [row, at] = [sheet?.rows.findIndex((one) => one[0] === key) ?? -1, sheet?.rows[0]?.indexOf(column) ?? -1];
    return { sheet: sheet?.name ?? '', cell: `${columnLetters(at)}${row + 1}` };
  };
}

function filledBy(job: { readonly file: string; readonly to: string; readonly set: readonly (Place & { readonly value: number | string })[]; readonly locked: readonly Place[] }): Answer {
  const { status, stdout, stderr } = spawnSync(process.env['OFFICE_PYTHON'] ?? '/usr/bin/python3', [join(import.meta.dirname, 'fill-cells.py')], { input: JSON.stringify(job), encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`LibreOffice did not fill the template in: ${stderr.slice(-800)}`);
  return JSON.parse(stdout) as Answer;
}

/** What protects the workbook before and after. */
function formProblems({ sheets, written, closed, checked }: Answer, before: Readonly<Record<string, Uint8Array>>, after: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const counts = (parts: Readonly<Record<string, Uint8Array>>, pattern: RegExp): number =>
    Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name)).reduce((sum, [, bytes]) => sum + (strFromU8(bytes).match(pattern)?.length ?? 0), 0);
  const lists = (parts: Readonly<Record<string, Uint8Array>>): number => counts(parts, /<dataValidation [^>]*type="list"/g);
  const numbers = (parts: Readonly<Record<string, Uint8Array>>): number => counts(parts, /<dataValidation [^>]*type="decimal"/g);
  return [
    ...written.map((cell) => `the locked cell ${cell} could be written`),
    ...closed.map((cell) => `the cell ${cell} is to be filled in and is locked`),
    ...(checked.length === 6 ? [] : [`held to a list or limits are ${checked.join(' ')}`]),
    ...sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => `the sheet "${name}" is not protected`),
    ...(sheets.some(({ name, isVisible }) => name === '_collection' && isVisible) ? ['the memory of the template is in sight'] : []),
    ...(counts(after, /<sheetProtection [^>]*sheet="(true|1)"/g) < sheets.length ? ['a sheet has lost its protection when it was saved'] : []),
    ...(lists(before) > 0 && lists(after) > 0 ? [] : ['the lists to choose from are lost']),
    ...(numbers(before) > 0 && numbers(after) > 0 ? [] : ['the limits of the values are lost']),
  ];
}

async function readProblems(path: string, data: string): Promise<readonly string[]> {
  const { dataset } = readDataset(await readDataFolder(data));
  if (dataset === null) return ['the dataset has errors'];
  const bytes = new Uint8Array(readFileSync(path));
  const file = { path: 'filled.xlsx', size: bytes.length, bytes: () => Promise.resolve(bytes), async *stream() { yield await Promise.resolve(bytes); } };
  const reader = await readerFor([file]);
  if (reader?.id !== 'template') return [`the filled template is taken for ${reader?.id ?? 'nothing'}`];
  const source = dataset.sources[0]?.id ?? '';
  const book = datasetBook(dataset, { indicators: {}, areas: {}, dimensions: {}, codes: {}, source, kind: 'official' });
  const { rows, findings, indicators, account } = await runImport(reader.read([file], { columns: null, signal: null }), { book, kind: 'official', asOf: dataset.releases.at(-1)?.asOf ?? null, signal: null });
  const values = rows.map(({ cells }) => [cells['TIME_PERIOD'], cells['OBS_VALUE'], cells['OBS_STATUS'], cells['SOURCE_DETAIL'], cells['NOTE']].join('|'));
  // The further figure names no indicator, so that it is rejected by its cell.
  const expected = ['|8500|P||ຮອດເດືອນ 6', '|3.25|A|ບົດລາຍງານປະຈຳປີ, 12|'];
  return [
    ...expected.filter((one) => !values.some((value) => value.endsWith(one))).map((one) => `the value ${one} did not come back: ${values.join(' ')}`),
    ...(account.read === 3 && account.rejected === 1 ? [] : [`rows were lost or made up: ${JSON.stringify(account)}`]),
    ...findings.filter(({ rule, severity }) => (severity === 'error' || rule.startsWith('template-')) && !['unknown-indicator', 'template-proposal', 'template-proposal-incomplete'].includes(rule)).map(({ rule, place, value }) => `${rule} at ${place.sheet ?? ''} ${place.cell ?? ''}: ${value}`),
    ...(indicators[0]?.titles['lo'] === 'ສູນຂໍ້ມູນ' ? [] : ['the proposed indicator did not come back']),
  ];
}
