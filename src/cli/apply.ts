import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyChanges } from '#intake/change-sets/apply-change-set.ts';
import { readChangeSet } from '#intake/change-sets/read-change-set.ts';
import type { RefusedChange } from '#intake/change-sets/refused-change.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { ChangeSet } from '#model/change-set.ts';
import type { Finding } from '#model/finding.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { fingerprint, shortFingerprint } from '#publish/fingerprint.ts';
import { changeBases } from '#publish/change-bases.ts';
import type { Command } from './command.ts';
import { readDataFolder } from './data-folder.ts';

const usage = 'Usage: data:apply CHANGESET [DIR] [--json]\n  CHANGESET  file exported by the import page (*.changeset.json)\n  DIR        folder of the dataset (default: data)\n';

/** What came of it. `written` = the files that changed; empty where it was refused. */
type Outcome = { readonly written: readonly string[]; readonly problems: readonly string[]; readonly fingerprint: string | null };

/**
 * `data:apply`: puts a change set into a data folder: rows get the open release as their vintage, files keep their order and comments. It is
 * refused, and nothing is written, where it was made against another state of the data, does not fit, or would break a rule.
 */
export const runApply: Command = async (argv, io) => {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    io.err(`${options}\n${usage}`);
    return 2;
  }
  const [text, files] = await Promise.all([io.read(options.changeSet).catch(() => null), readDataFolder(options.folder).catch(() => null)]);
  if (text === null || files === null) {
    io.err(`${text === null ? `The file "${options.changeSet}"` : `The folder "${options.folder}"`} cannot be read.\n${usage}`);
    return 2;
  }
  const outcome = await applied(options, text, files);
  if (options.isJson) io.out(`${JSON.stringify(outcome, null, 2)}\n`);
  else if (outcome.problems.length > 0) io.err(`Nothing was changed:\n${outcome.problems.map((problem) => `  ${problem}\n`).join('')}`);
  else io.out(`${outcome.written.map((path) => `${options.folder}/${path}\n`).join('')}${outcome.written.length} files changed; the dataset is now ${outcome.fingerprint ?? ''}.\n`);
  return outcome.problems.length > 0 ? 1 : 0;
};

async function applied({ folder, changeSet: name }: Options, text: string, files: ReadonlyMap<string, Uint8Array>): Promise<Outcome> {
  const { changeSet, findings } = readChangeSet(name, text);
  if (changeSet === null) return refused(findings.map(findingLine));
  const before = readDataset(files);
  if (before.dataset === null) return refused([`${folder} has errors of its own. Run data:check and mend them first.`]);
  const misfit = misfitOf(changeSet, before.dataset);
  if (misfit !== null) return refused([misfit]);
  const release = before.dataset.releases.find(({ state }) => state === 'open')?.id ?? '';
  const changes = applyChanges(new Map(Array.from(files, ([path, bytes]) => [path, new TextDecoder().decode(bytes)])), changeSet, release);
  if (changes.refused.length > 0) return refused(changes.refused.map(refusalLine));
  const after = readDataset(new Map<string, Uint8Array | string>([...files, ...changes.files]));
  const broken = after.findings.filter(({ severity }) => severity === 'error');
  if (after.dataset === null || broken.length > 0) return refused(broken.map(findingLine));
  for (const [path, content] of changes.files) await writeFile(join(folder, path), content);
  return { written: [...changes.files.keys()], problems: [], fingerprint: shortFingerprint(fingerprint(after.dataset)) };
}

/** Why a change set cannot be put into a dataset at all; null where it can. */
function misfitOf({ dataset: id, base, changes }: ChangeSet, dataset: SourceDataset): string | null {
  const bases = changeBases(dataset);
  if (id !== dataset.config.id) return `The change set is for the dataset "${id}", and this is "${dataset.config.id}".`;
  if (changes.length === 0) return 'The change set holds no change.';
  if (!dataset.releases.some(({ state }) => state === 'open')) return 'The last release is closed. Add an open release to releases.yaml first.';
  if (bases.includes(base)) return null;
  return `The change set was made against the dataset ${shortFingerprint(base)}, and this is ${shortFingerprint(bases[0])}: figures have changed since, or it has been applied already. Import the file again against the newest data.`;
}

function refused(problems: readonly string[]): Outcome {
  return { written: [], problems, fingerprint: null };
}

function refusalLine({ index, change, rule, message, mend }: RefusedChange): string {
  return `change ${index + 1} (${change.op} ${change.file})  ${rule}  ${message} ${mend}`;
}

function findingLine({ file, line, column, rule, value, message, mend }: Finding): string {
  return `${file}:${line}:${column}  ${rule}  ${value === '' ? '-' : value}  ${message} ${mend}`;
}

type Options = { readonly changeSet: string; readonly folder: string; readonly isJson: boolean };

function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [changeSet, folder = 'data', ...rest] = positionals;
    if (changeSet === undefined) return 'Say which change set is to be applied.';
    if (rest.length > 0) return 'Only one change set can be applied at a time, to one folder.';
    return { changeSet, folder, isJson: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
