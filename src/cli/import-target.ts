import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReadAgainst } from '#intake/formats/format-reader.ts';
import type { CodeBook } from '#intake/imports/code-book.ts';
import { changeSetOf } from '#intake/imports/change-set-of.ts';
import { datasetBook } from '#intake/imports/dataset-book.ts';
import type { ImportMapping } from '#intake/imports/import-mapping.ts';
import { learningBook } from '#intake/imports/learning-book.ts';
import { newDataset } from '#intake/imports/new-dataset/new-dataset.ts';
import type { ImportResult } from '#intake/imports/run-import.ts';
import { idOfKey } from '#intake/imports/stable-code.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Change, ChangeSet } from '#model/change-set.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { changeBases } from '#publish/change-bases.ts';
import { readDataFolder } from './data-folder.ts';
import type { ImportOptions } from './import-options.ts';

/** What was written, and what was found while doing so. */
export type Written = { readonly path: string | null; readonly summary: string; readonly findings: readonly ImportFinding[] };

/** Where the rows of an import go: the words they are read by, and what is written in the end. */
export type ImportTarget = { readonly book: CodeBook; readonly asOf: string; readonly against: ReadAgainst | null; readonly write: (result: ImportResult) => Promise<Written> };

/** The target that the options name; a sentence where it cannot be. */
export async function importTarget(options: ImportOptions, mapping: ImportMapping, now: Date): Promise<ImportTarget | string> {
  const { to } = options;
  const present = to === null ? [] : await readdir(to).catch(() => []);
  if (to !== null && present.includes('dataset.yaml')) return existingTarget(options, to, { mapping, now });
  if (present.length > 0) return `The folder "${to ?? ''}" is not empty and holds no dataset.`;
  return newTarget(options, options.asOf ?? now.toISOString().slice(0, 10));
}

function newTarget({ to, source: wanted, area: home, input, from }: ImportOptions, asOf: string): ImportTarget {
  const source = idOfKey(wanted === '' ? `import-${from}` : wanted, 'source');
  const book = learningBook({ home, source });
  const fileName = basename(input);
  const write = async (result: ImportResult): Promise<Written> => {
    const { files, findings } = newDataset(result, book.learned(), { id: idOfKey(fileName.replace(/\.[a-z]{2,4}$/i, ''), 'dataset'), title: `Import of ${fileName}`, asOf, home, source, fileName });
    if (to === null) return { path: null, summary: '', findings };
    if (result.rows.length === 0) return { path: null, summary: 'No row was accepted; nothing was written.\n', findings };
    let count = 0;
    for (const folder of ['', 'codelists', 'indicators', 'observations']) await mkdir(join(to, folder), { recursive: true });
    for (const [path, text] of files) {
      await writeFile(join(to, path), text);
      count += 1;
    }
    return { path: to, summary: `${to}: a dataset of ${count} files.\n`, findings };
  };
  return { book, asOf, against: null, write };
}

type Existing = { readonly mapping: ImportMapping; readonly now: Date };

async function existingTarget({ input, author, reason }: ImportOptions, folder: string, { mapping, now }: Existing): Promise<ImportTarget | string> {
  const { dataset } = readDataset(await readDataFolder(folder));
  if (dataset === null) return `${folder} has errors of its own. Run data:check and mend them first.`;
  const release = dataset.releases.find(({ state }) => state === 'open');
  if (release === undefined) return `The last release of ${folder} is closed. Add an open release to releases.yaml first.`;
  if (!dataset.sources.some(({ id }) => id === mapping.source)) return `Say with --source which source of ${folder}/sources.yaml the values are from${mapping.source === '' ? '' : `; it has no "${mapping.source}"`}.`;
  const why = reason === '' ? `Import of ${basename(input)}` : reason;
  const write = async ({ rows }: ImportResult): Promise<Written> => {
    const { changes, counts } = changeSetOf(rows, dataset, `source: ${why}`);
    const path = `${join(dirname(folder), basename(folder))}.changeset.json`;
    const told = `${counts.added} added, ${counts.changed} changed, ${counts.same} held already, ${counts.blank} without a value.\n`;
    if (changes.length === 0) return { path: null, summary: `Nothing would change: ${told}`, findings: [] };
    await writeFile(path, `${JSON.stringify(changeSet(dataset, { changes, author, reason: why, now }), null, 1)}\n`);
    return { path, summary: `${path}: ${told}`, findings: [] };
  };
  const against = { dataset: dataset.config.id, fingerprints: changeBases(dataset), institutions: dataset.institutions.map(({ id }) => id) };
  return { book: datasetBook(dataset, mapping), asOf: release.asOf, against, write };
}

type Made = { readonly changes: readonly Change[]; readonly author: string; readonly reason: string; readonly now: Date };

function changeSet(dataset: SourceDataset, { changes, author, reason, now }: Made): ChangeSet {
  return {
    format: 'changeset', version: 1, dataset: dataset.config.id, base: changeBases(dataset)[0], author: { name: author, institution: '' }, made: `${now.toISOString().slice(0, 19)}Z`, reason, changes: [...changes], dismissed: [],
  };
}
