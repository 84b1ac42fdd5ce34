import { memorySheet } from '#model/template-layout.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignEvent, ForeignFile, FormatReader, ReadAgainst, ReadOptions } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { readSafely } from '../limits/read-safely.ts';
import { openWorkbook, type OpenWorkbook } from '../xlsx/open-workbook.ts';
import { formEvents } from './form-events.ts';
import { sheetReader } from './sheet-reader.ts';
import { notATemplate, otherDataset, otherStructure, outdated, rowsMissing } from './template-findings.ts';
import { templateMemory, type TemplateMemory } from './template-memory.ts';

/** Our own collection template, filled in and saved by whatever spreadsheet program. Known by its hidden sheet; locked cells are held against what they said. */
export const templateReader: FormatReader = {
  id: 'template',
  async likelihood(files) {
    if (files.length === 0 || !files.every(({ path }) => /\.xlsx$/i.test(path))) return 0;
    for (const file of files) if (!(await hasMemory(file))) return 0;
    return 1;
  },
  async *read(files, options) {
    yield { kind: 'about', format: 'Collection template', facts: files[0] === undefined ? {} : await factsOf(files[0]) };
    for (const file of files) yield* readSafely(fileEvents(file, options));
  },
};

async function hasMemory(file: ForeignFile): Promise<boolean> {
  try {
    const { workbook } = await openWorkbook(file);
    return workbook !== null && memoryOf(workbook) !== undefined;
  } catch (error) {
    if (error instanceof ForeignFault) return false;
    throw error;
  }
}

/** Whose template it is, and of which release; nothing where it cannot be read, of which the events tell. */
async function factsOf(file: ForeignFile): Promise<Readonly<Record<string, string>>> {
  try {
    const { workbook } = await openWorkbook(file);
    const hidden = workbook === null ? undefined : memoryOf(workbook);
    const reader = workbook === null || hidden === undefined ? null : await sheetReader(workbook);
    if (reader === null || hidden === undefined || 'severity' in reader) return {};
    const memory = templateMemory(await reader.lines(hidden), file.path);
    if ('severity' in memory) return {};
    const { institution, release, asOf, fingerprint } = memory.head;
    return { institution, release, 'as of': asOf, fingerprint };
  } catch (error) {
    if (error instanceof ForeignFault) return {};
    throw error;
  }
}

const memoryOf = ({ sheets }: OpenWorkbook) => sheets.find(({ name }) => name === memorySheet);

async function* fileEvents(file: ForeignFile, { signal, against = null }: ReadOptions): AsyncGenerator<ForeignEvent> {
  const { workbook, findings } = await openWorkbook(file);
  yield* told(findings);
  if (workbook === null) return;
  const hidden = memoryOf(workbook);
  if (hidden === undefined) return yield* told([notATemplate(file.path)]);
  const reader = await sheetReader(workbook);
  if ('severity' in reader) return yield* told([reader]);
  const memory = templateMemory(await reader.lines(hidden), file.path);
  if ('severity' in memory) return yield* told([memory]);
  const refused = heldAgainst(memory, against, file.path);
  yield* told(refused);
  if (refused.some(({ severity }) => severity === 'error')) return;
  const seen = new Set<string>();
  let isForm = false;
  let done = 0;
  for (const sheet of workbook.sheets) {
    if (sheet === hidden) continue;
    signal?.throwIfAborted();
    const events = formEvents(await reader.lines(sheet), memory, seen);
    if (events !== null) {
      isForm = true;
      yield* events;
    }
    yield { kind: 'progress', done: (done += 1), of: workbook.sheets.length };
  }
  const missing = memory.rows.size - [...memory.rows.keys()].filter((key) => seen.has(key)).length;
  if (!isForm) yield* told([otherStructure({ file: file.path }, 'FORM')]);
  else if (missing > 0) yield* told([rowsMissing({ file: file.path }, missing)]);
}

function heldAgainst({ head: { dataset, institution, fingerprint, release } }: TemplateMemory, against: ReadAgainst | null, file: string): readonly ImportFinding[] {
  if (against === null) return [];
  if (dataset !== against.dataset) return [otherDataset(file, dataset, 'dataset')];
  if (!against.institutions.includes(institution)) return [otherDataset(file, institution, 'institution')];
  return against.fingerprints.includes(fingerprint) ? [] : [outdated(file, release)];
}

function* told(findings: readonly ImportFinding[]): Generator<ForeignEvent> {
  for (const finding of findings) yield { kind: 'finding', finding };
}
