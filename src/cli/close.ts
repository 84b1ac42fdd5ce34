import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { readDataset } from '#intake/read-dataset.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { closeReleases, type ReleaseClosing } from './close-releases.ts';
import type { Command } from './command.ts';
import { readDataFolder } from './data-folder.ts';

const usage = 'Usage: data:close [DIR]\n  DIR  folder of the dataset (default: data)\n';
const releasesFile = 'releases.yaml';

/**
 * `data:close`: closes the open release: writes its seals and its fingerprint into releases.yaml and keeps the rest of the file. From
 * then on a sealed figure that changes is the error `silent-change`; new figures belong to a new entry of releases.yaml.
 */
export const runClose: Command = async (argv, io) => {
  const [folder = 'data', ...rest] = argv;
  if (rest.length > 0 || folder.startsWith('-')) {
    io.err(usage);
    return 2;
  }
  const files = await readDataFolder(folder).catch(() => null);
  if (files === null) {
    io.err(`The folder "${folder}" cannot be read.\n${usage}`);
    return 2;
  }
  const { dataset, findings } = readDataset(files);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (dataset === null || errors > 0) {
    io.err(`Nothing was closed: ${errors} errors in ${folder}. Run data:check to see them.\n`);
    return 1;
  }
  const open = dataset.releases.find(({ state }) => state === 'open');
  if (open === undefined) {
    io.err(`Nothing was closed: ${folder}/${releasesFile} has no open release.\n`);
    return 1;
  }
  const closing = closingOf(dataset, open.id);
  const path = join(folder, releasesFile);
  await writeFile(path, closedText(await readFile(path, 'utf8'), open.id, closing));
  io.out(`Release ${open.id} is closed: ${indicatorsIn(closing)} indicators sealed, fingerprint ${closing.fingerprint.slice(0, 8)}.\n`);
  return 0;
};

function closingOf(dataset: SourceDataset, id: string): ReleaseClosing {
  const releases = dataset.releases.map((release) => (release.id === id ? { ...release, state: 'closed' as const } : release));
  return closeReleases({ ...dataset, releases }).get(id) ?? { fingerprint: '', seal: {} };
}

function indicatorsIn({ seal }: ReleaseClosing): number {
  return Object.keys(seal).filter((key) => key.startsWith('indicators/')).length;
}

/** The text of releases.yaml with one entry closed; comments and the order of the file stay. */
function closedText(text: string, id: string, { fingerprint, seal }: ReleaseClosing): string {
  const document = parseDocument(text);
  const entries: readonly unknown[] = (document.contents as { readonly items?: readonly unknown[] } | null)?.items ?? [];
  const entry = entries.findIndex((item) => isMap(item) && item.get('id') === id);
  document.setIn([entry, 'state'], 'closed');
  document.setIn([entry, 'fingerprint'], fingerprint);
  document.setIn([entry, 'seal'], document.createNode(seal));
  return document.toString({ lineWidth: 0 });
}
