import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataset } from '#intake/read-dataset.ts';
import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Finding } from '#model/finding.ts';
import type { Manifest } from '#model/manifest.ts';
import { publish } from '#publish/publish.ts';
import { readDataFolder } from './data-folder.ts';
import type { ReportOptions } from './report-options.ts';

/** A folder that cannot be read as what it was said to be. */
export class UnreadableDatasetError extends Error {}

/** Source files with mistakes: nothing is made of them. */
export class FaultyDatasetError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super('The data folder has errors.');
    this.findings = findings;
  }
}

/** The published files a report is made of, from a folder or straight from the source files. */
export type ReportDataset = {
  readonly manifest: Manifest;
  /** Bytes of a published file; null where there is none of that name. */
  readonly bytes: (path: string) => Promise<Uint8Array | null>;
  /** A published file, its hash compared with the manifest's. */
  readonly read: <T>(file: DatasetFile<T>) => Promise<T>;
};

type DatasetFile<T> = { readonly path: string; readonly schema: { readonly parse: (content: unknown) => T } };
type Bytes = ReportDataset['bytes'];

/** Opens published files, or publishes the public edition of source files in memory. */
export async function openReportDataset({ kind, folder }: ReportOptions['from']): Promise<ReportDataset> {
  const bytes = kind === 'published' ? folderBytes(folder) : await publishedBytes(folder);
  const manifestBytes = await bytes(datasetFiles.manifest.path);
  if (manifestBytes === null) throw new UnreadableDatasetError(`${folder} holds no published dataset: it has no manifest.json.`);
  const manifest = parsed(datasetFiles.manifest, manifestBytes, folder);
  const kept = new Map<string, unknown>();
  const read = async <T>(file: DatasetFile<T>): Promise<T> => {
    if (!kept.has(file.path)) kept.set(file.path, await readFrom(file, { bytes, manifest, folder }));
    return kept.get(file.path) as T;
  };
  return { manifest, bytes, read };
}

type Place = { readonly bytes: Bytes; readonly manifest: Manifest; readonly folder: string };

async function readFrom<T>(file: DatasetFile<T>, { bytes, manifest, folder }: Place): Promise<T> {
  const content = await bytes(file.path);
  if (content === null) throw new UnreadableDatasetError(`${folder} lacks ${file.path}.`);
  const named = manifest.files[file.path];
  if (named === undefined || named.sha256 !== sha256Hex(content)) throw new UnreadableDatasetError(`${file.path} in ${folder} is not the file its manifest names.`);
  return parsed(file, content, folder);
}

function parsed<T>({ path, schema }: DatasetFile<T>, content: Uint8Array, folder: string): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(content)));
  } catch (error) {
    throw new UnreadableDatasetError(`${path} in ${folder} cannot be read by this version of the program.`, { cause: error });
  }
}

function folderBytes(folder: string): Bytes {
  return async (path) => {
    if (path.split('/').includes('..')) return null;
    return readFile(join(folder, path)).catch(() => null);
  };
}

async function publishedBytes(folder: string): Promise<Bytes> {
  const sources = await readDataFolder(folder).catch(() => null);
  if (sources === null) throw new UnreadableDatasetError(`${folder} cannot be read.`);
  const { dataset, findings } = readDataset(sources);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (dataset === null || errors.length > 0) throw new FaultyDatasetError(errors);
  const files = publish(dataset, { edition: 'public' });
  return async (path) => files.get(path) ?? null;
}
