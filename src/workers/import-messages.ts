import type { FileContent } from '#model/import-content.ts';
import type { ImportChoices } from '#model/import-choices.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { Manifest } from '#model/manifest.ts';
import type { ImportOutcome, RowAround } from '#model/import-outcome.ts';

/** The published source files an import is checked against; the page fetches them. */
export type ImportBase = {
  /** Of the dataset on screen. */
  readonly fingerprint: () => Promise<string>;
  /** All but the observations. */
  readonly source: () => Promise<Readonly<Record<string, string>>>;
  /** The observations of these indicators. */
  readonly observations: (ids: readonly string[]) => Promise<Readonly<Record<string, string>>>;
};

/** Rows read so far, and how much of the file that is; `checking` once all rows are read. */
export type ImportProgress = (progress: { readonly stage: 'reading' | 'checking'; readonly done: number; readonly of: number; readonly rows: number }) => void;

/** What a change set says beside its changes; `made` = the instant it is made at. */
export type ChangeSetWords = { readonly choices: ImportChoices; readonly manifest: Pick<Manifest, 'id' | 'fingerprint'>; readonly made: string };

/** One import being read, on whatever thread it is called. What lies in the file is never thrown but told. */
export type ImportJob = {
  /** Answers when the thread is there. */
  readonly ping: () => boolean;
  readonly run: (files: readonly FileContent[], choices: ImportChoices, base: ImportBase, onProgress: ImportProgress) => Promise<ImportOutcome>;
  /** The row at a place and those beside it; empty where the place is no row. */
  readonly around: (files: readonly FileContent[], choices: ImportChoices, place: ForeignPlace) => Promise<readonly RowAround[]>;
  /** The change set of the last reading as a file; null where none was read here, or nothing would change. */
  readonly changeSet: (words: ChangeSetWords) => Promise<Blob | null> | Blob | null;
  /** Ends whatever is under way; its promise rejects. */
  readonly cancel: () => void;
};
