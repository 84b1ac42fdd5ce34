import { type DatasetFolder, datasetFolder } from '#intake/formats/dataset/dataset-folder.ts';
import type { ForeignFile } from '#intake/formats/format-reader.ts';
import { ForeignFault } from '#intake/formats/limits/foreign-fault.ts';
import { isDatasetFile } from '#intake/dataset-layout.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Finding } from '#model/finding.ts';
import type { Head } from '#model/head.ts';
import type { FileContent } from '#model/import-content.ts';
import type { OpenedFiles, OpeningOutcome, OpeningProgress } from '#model/opened-dataset.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { fingerprint } from '#publish/fingerprint.ts';
import { publicEdition } from '#publish/public-edition.ts';
import { publish } from '#publish/publish.ts';
import { releasedUntil } from '#publish/released-until.ts';
import { foreignFiles } from './foreign-files.ts';

/** As many findings as a person will look at; the counts are of all. */
const mostShown = 200;
const filesBetweenTellings = 20;

export type OpenDatasetJob = {
  /** Answers when the thread is there. */
  readonly ping: () => boolean;
  readonly open: (file: FileContent, onProgress: OpeningProgress) => Promise<OpeningOutcome>;
};

/**
 * A file of a reader -> the published files of the dataset in it, after the checks of the editors. What is wrong with the file is
 * told, never thrown. `breathe` lets the page hear and draw where the thread is its own.
 */
export async function openDatasetFile(file: FileContent, onProgress: OpeningProgress, breathe: () => Promise<void>): Promise<OpeningOutcome> {
  try {
    const [foreign] = foreignFiles([file]);
    if (foreign === undefined) return { kind: 'no-dataset' };
    const folder = await datasetFolder([foreign]);
    const refusal = folder.findings.find(({ severity }) => severity === 'error');
    if (refusal !== undefined) return { kind: 'refused', finding: refusal };
    const unpacked = folder.files === null ? null : await unpackedOf(folder.files, onProgress, breathe);
    if (unpacked === null) return { kind: 'no-dataset' };
    onProgress({ stage: 'checking', done: 0, of: 1 });
    await breathe();
    const { dataset, findings } = readDataset(unpacked);
    const [errors, warnings] = [findings.filter(({ severity }) => severity === 'error'), findings.filter(({ severity }) => severity === 'warning')];
    if (dataset === null || errors.length > 0) return { kind: 'errors', errors: errors.slice(0, mostShown), errorCount: errors.length, warningCount: warnings.length };
    onProgress({ stage: 'publishing', done: 0, of: 1 });
    await breathe();
    return await published(dataset, warnings, file, folder);
  } catch (error) {
    // An archive is read to its end only where its files are: that bytes differ from their checksums is seen here.
    if (error instanceof ForeignFault) return { kind: 'refused', finding: error.finding };
    throw error;
  }
}

/** The files of the dataset; others only by name, so that the check can say that nothing reads them. */
async function unpackedOf(files: ReadonlyMap<string, ForeignFile>, onProgress: OpeningProgress, breathe: () => Promise<void>): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const unpacked = new Map<string, Uint8Array | string>();
  for (const [path, file] of files) {
    unpacked.set(path, isDatasetFile(path) ? await file.bytes() : '');
    if (unpacked.size % filesBetweenTellings !== 0) continue;
    onProgress({ stage: 'unpacking', done: unpacked.size, of: files.size });
    await breathe();
  }
  return unpacked;
}

async function published(dataset: SourceDataset, warnings: readonly Finding[], { path: name, size }: FileContent, { descriptor }: DatasetFolder): Promise<OpeningOutcome> {
  const files = new Map(publish(dataset, { edition: isWhollyPublic(dataset) ? 'public' : 'full' }));
  const { path, schema } = datasetFiles.head;
  const head: Head = { ...schema.parse(JSON.parse(new TextDecoder().decode(files.get(path)))), opened: { file: name } };
  // The root of what screens read, and vouched for by no file they read: all that is shown knows that it was opened.
  files.set(path, new TextEncoder().encode(JSON.stringify(head)));
  const { release, asOf, fingerprint: own } = head;
  const declared = descriptor === null ? null : await declaredBy(descriptor);
  return { kind: 'opened', about: { name, size, release, asOf, fingerprint: own, declared, warnings: warnings.slice(0, mostShown), warningCount: warnings.length }, files };
}

/** Whether the public edition would leave nothing out. Else the reader sees the whole of the own file, marked as an internal edition. */
function isWhollyPublic(dataset: SourceDataset): boolean {
  const release = dataset.releases.find(({ id }) => id === dataset.config.release);
  return release !== undefined && fingerprint(publicEdition(dataset, releasedUntil(release.asOf))) === fingerprint(dataset);
}

/** The fingerprint that the descriptor of a data package names. */
async function declaredBy(descriptor: ForeignFile): Promise<string | null> {
  try {
    const said = JSON.parse(new TextDecoder().decode(await descriptor.bytes())) as { readonly fingerprint?: unknown } | null;
    return typeof said?.fingerprint === 'string' && /^[0-9a-f]{64}$/.test(said.fingerprint) ? said.fingerprint : null;
  } catch (error) {
    if (error instanceof ForeignFault) throw error;
    return null;
  }
}

/** The bytes of the files, to be handed over without a copy. */
export function buffersOf(files: OpenedFiles): ArrayBuffer[] {
  return [...new Set(Array.from(files.values(), ({ buffer }) => buffer))];
}
