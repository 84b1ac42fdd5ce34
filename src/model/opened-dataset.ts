import type { Finding } from './finding.ts';
import type { ImportFinding } from './import-finding.ts';

/** Name of the format of our own datasets, as files and packages. */
export const datasetFormat = 'Dataset (zip)';

/** A dataset that a reader opened from a file, as this browser knows it. */
export type OpenedDataset = {
  /** Name of the file. */
  readonly name: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly release: string;
  readonly asOf: string;
  readonly fingerprint: string;
  /** Fingerprint that the data package names; null where it names none. Another one than its own: it was changed after it was packed. */
  readonly declared: string | null;
  /** What the check has to remark, the first ones; there are `warningCount`. */
  readonly warnings: readonly Finding[];
  readonly warningCount: number;
};

/** The published files of an opened dataset by path; `head.json` says that it was opened. */
export type OpenedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What came of a file that was to be opened. Only `opened` shows anything; every other kind leaves all as it was. */
export type OpeningOutcome =
  | { readonly kind: 'opened'; readonly about: OpenedDataset; readonly files: OpenedFiles }
  /** The archive breaks a limit, is damaged or locked. */
  | { readonly kind: 'refused'; readonly finding: ImportFinding }
  /** An archive or another file, without a data folder in it. */
  | { readonly kind: 'no-dataset' }
  /** The check found errors: the first ones of `errorCount`. */
  | { readonly kind: 'errors'; readonly errors: readonly Finding[]; readonly errorCount: number; readonly warningCount: number };

/** How far the opening has come. `keeping` is told by the page. */
export type OpeningStage = 'unpacking' | 'checking' | 'publishing' | 'keeping';
export type OpeningProgress = (progress: { readonly stage: OpeningStage; readonly done: number; readonly of: number }) => void;
