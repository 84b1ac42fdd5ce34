/**
 * Opens the workbook in LibreOffice. First nothing is changed: every formula must give what the file says it gives. Then values,
 * baselines, milestones and targets are changed at random, and class and ratio must be those `data:assess` gives for the same case.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { assess } from '../../src/domain/progress/assess.ts';
import { messages } from '../../src/i18n/messages/en/workbook.ts';
import { seededRandom } from '../../src/lib/seeded-random.ts';
import { randomEdit, type WorkbookEdit } from './workbook-edits.ts';
import { madeWorkbook } from './made-workbook.ts';

type Cell = number | string | { readonly error: number };
type Place = { readonly sheet: number; readonly row: number; readonly column: number };
type Answer = { readonly dump: readonly (readonly (number | string)[])[][]; readonly edits: readonly (readonly Cell[])[] };
type Job = { readonly file: string; readonly dump: boolean; readonly edits: readonly { readonly set: readonly (Place & { readonly value: number | null })[]; readonly read: readonly Place[] }[] };
type Rows = readonly (readonly unknown[])[];

const sheetNames = ['summary', 'indicators', 'verdicts', 'targets', 'observations', 'sources', 'rules'] as const;
const wanted = Number(process.env['OFFICE_EDITS'] ?? 400);

/** Problems in words; empty = the formulas give what the program gives. */
export async function checkWorkbook(folders: readonly string[] = ['public/dataset', 'public/demonstration']): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const folder of folders) problems.push(...(await checkFolder(folder)));
  return problems;
}

async function checkFolder(folder: string): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), 'tracker-workbook-'));
  try {
    const whole = await writtenTo(join(place, 'whole.xlsx'), folder);
    const parts = await Promise.all(chunks(whole.indicators).map((indicators, index) => writtenTo(join(place, `${index}.xlsx`), folder, indicators)));
    const verdictCount = parts.reduce((sum, part) => sum + part.verdicts.length, 0);
    const tries = parts.map((part, index) => triedEdits(part, Math.ceil((wanted * part.verdicts.length) / Math.max(1, verdictCount)), index));
    const jobs = [{ file: whole.file, dump: true, edits: [] }, ...parts.map(({ file }, index) => ({ file, dump: false, edits: (tries[index] ?? []).map(({ job }) => job) }))];
    const [untouched, ...answers] = recalculated(jobs);
    const untouchedCells = compared(whole.rows, untouched?.dump ?? []);
    const edited = tries.flatMap((tried, part) => tried.flatMap(({ key, edit }, index) => differences(key, edit, answers[part]?.edits[index] ?? [])));
    report(folder, untouchedCells.cells, tries.flat(), untouchedCells.problems.length + edited.length);
    return [...untouchedCells.problems, ...edited].map((problem) => `${folder}: ${problem}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(folder: string, cells: number, tried: readonly Tried[], problems: number): void {
  const kinds = new Map<string, number>();
  for (const { edit } of tried) kinds.set(edit.what, (kinds.get(edit.what) ?? 0) + 1);
  const counts = Array.from(kinds, ([what, count]) => `${count} ${what}`).join(', ');
  console.log(`${folder}: ${cells} cells as the file says; ${tried.length} edits of ${new Set(tried.map(({ key }) => key)).size} verdicts (${counts}); ${problems} problems`);
}

/** Small workbooks are calculated faster after each edit than a large one. */
function chunks(indicators: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(indicators.length / 9) }, (_none, index) => indicators.slice(index * 9, index * 9 + 9));
}

type Written = { readonly file: string; readonly rows: readonly Rows[]; readonly indicators: readonly string[]; readonly verdicts: readonly Judged[] };

/** A workbook on the disk, its cells as the file says them, and the verdicts in it that are formulas. */
async function writtenTo(file: string, folder: string, asked?: readonly string[]): Promise<Written> {
  const { bytes, sources, indicators } = await madeWorkbook(folder, asked === undefined ? {} : { indicators: asked });
  writeFileSync(file, bytes);
  const rows = (await readXlsx(bytes)).sheets.map((sheet) => sheet.rows as Rows);
  const files = await Promise.all(indicators.map((id) => sources.indicator(id)));
  const verdicts = files.flatMap(({ indicator, verdicts: all }) => all.map((verdict) => ({ key: `${indicator.id}:${verdict.key}`, verdict })));
  return { file, rows, indicators, verdicts: verdicts.filter(({ key }) => isLive(rows, key)) };
}

/** The Python of the system is the one that knows LibreOffice's interface (python3-uno); another can be named. */
function recalculated(jobs: readonly Job[]): readonly Answer[] {
  const { status, stdout, stderr, error } = spawnSync(process.env['OFFICE_PYTHON'] ?? '/usr/bin/python3', [join(import.meta.dirname, 'recalculate.py')], { input: JSON.stringify(jobs), encoding: 'utf8', maxBuffer: 1e9, timeout: 900_000 });
  if (status !== 0) throw new Error(`recalculate.py: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as readonly Answer[];
}

const sheetOf = (id: (typeof sheetNames)[number]): number => sheetNames.indexOf(id);

/** Column of a head, by its English words. */
function columnOf(rows: readonly Rows[], sheet: (typeof sheetNames)[number], head: string): number {
  const words = (messages as Readonly<Record<string, unknown>>)[`workbook.head.${head}`];
  const column = (rows[sheetOf(sheet)]?.[1] ?? []).indexOf(words);
  if (column < 0) throw new Error(`The sheet ${sheet} has no column ${head}.`);
  return column;
}

function rowWhere(rows: readonly Rows[], sheet: (typeof sheetNames)[number], wants: Readonly<Record<string, string | number>>): number {
  const columns = Object.entries(wants).map(([head, value]) => [columnOf(rows, sheet, head), value] as const);
  return (rows[sheetOf(sheet)] ?? []).findIndex((row) => columns.every(([column, value]) => (typeof value === 'number' ? Math.abs(Number(row[column]) - value) <= 1e-9 : row[column] === value)));
}

const isLive = (rows: readonly Rows[], key: string): boolean => {
  const row = rowWhere(rows, 'verdicts', { key });
  return row >= 0 && (rows[sheetOf('verdicts')]?.[row]?.[columnOf(rows, 'verdicts', 'note')] ?? null) === null;
};

type Judged = { readonly key: string; readonly verdict: { readonly case: Parameters<typeof assess>[0]; readonly arithmetic: { readonly latest: { readonly time: number } | null } } };
type Tried = { readonly key: string; readonly edit: WorkbookEdit; readonly job: Job['edits'][number] };

function triedEdits({ rows, verdicts }: Written, count: number, seed: number): readonly Tried[] {
  const random = seededRandom(20261121 + seed);
  const tried: Tried[] = [];
  for (let turn = 0; tried.length < count && turn < count * 20; turn += 1) {
    const { key, verdict } = verdicts[turn % verdicts.length] as Judged;
    const edit = randomEdit(verdict.case, verdict.arithmetic.latest?.time ?? null, random);
    const set = edit === null ? null : placeOf(rows, key, edit);
    if (edit !== null && set !== null) tried.push({ key, edit, job: { set: [{ ...set, value: edit.value }], read: readPlaces(rows, key) } });
  }
  return tried;
}

function placeOf(rows: readonly Rows[], key: string, { where, column }: WorkbookEdit): Place | null {
  if (where.sheet === 'observations') {
    const verdictRow = rowWhere(rows, 'verdicts', { key });
    const series = String(rows[sheetOf('verdicts')]?.[verdictRow]?.[columnOf(rows, 'verdicts', 'series')]);
    const row = rowWhere(rows, 'observations', { series, observedTime: where.time, counts: 1 });
    return row < 0 ? null : { sheet: sheetOf('observations'), row, column: columnOf(rows, 'observations', 'value') };
  }
  const row = rowWhere(rows, 'targets', { key: `${key}|${where.point}`, pointTime: where.time });
  const head = { value: 'pointValue', time: 'pointTime', lower: 'lower', upper: 'upper' }[column];
  return row < 0 ? null : { sheet: sheetOf('targets'), row, column: columnOf(rows, 'targets', head) };
}

const readHeads = ['statusCode', 'reasonCode', 'knownCode', 'ratio', 'achieved', 'expected', 'margin'] as const;

function readPlaces(rows: readonly Rows[], key: string): readonly Place[] {
  const row = rowWhere(rows, 'verdicts', { key });
  return readHeads.map((head) => ({ sheet: sheetOf('verdicts'), row, column: columnOf(rows, 'verdicts', head) }));
}

/** What LibreOffice shows after an edit against what the program gives for the same case. */
function differences(key: string, edit: WorkbookEdit, shown: readonly Cell[]): readonly string[] {
  const answer = assess(edit.changed);
  const expected = [answer.status, answer.reason ?? '', answer.lastKnown?.status ?? '', answer.ratio ?? '', answer.achieved ?? '', answer.expectedValue ?? '', answer.margin ?? ''];
  return readHeads.flatMap((head, index) => (same(shown[index], expected[index]) ? [] : [`${key}, ${edit.what} ${edit.value}: ${head} is ${JSON.stringify(shown[index])}, not ${expected[index]}`]));
}

function same(shown: unknown, expected: unknown): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return (shown ?? '') === (expected ?? '');
}

function compared(rows: readonly Rows[], dump: Answer['dump']): { readonly cells: number; readonly problems: readonly string[] } {
  let cells = 0;
  const problems = rows.flatMap((sheet, index) =>
    sheet.flatMap((row, rowIndex) =>
      row.flatMap((value, column) => {
        if (value === null || value === undefined || value === '') return [];
        cells += 1;
        const found = dump[index]?.[rowIndex]?.[column];
        return same(found, value) ? [] : [`${sheetNames[index]} ${rowIndex + 1}:${column + 1} is ${JSON.stringify(found)}, the file says ${JSON.stringify(value)}`];
      }),
    ),
  );
  return { cells, problems };
}
