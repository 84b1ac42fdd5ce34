import type { ColumnMapping } from '#model/column-mapping.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator, ForeignRow } from './foreign-row.ts';

export const formatIds = ['template', 'csv', 'xlsx', 'sdmx', 'world-bank', 'open-sdg', 'dataset'] as const;
export type FormatId = (typeof formatIds)[number];

/** A file on its way in. Nothing is read before it is asked for; `bytes` and `stream` may be asked for more than once. */
export type ForeignFile = {
  /** Path inside the folder, or name of the file; `/` between folders. */
  readonly path: string;
  /** Length in bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** The same in pieces, for files that should not lie in memory as a whole. */
  readonly stream: () => AsyncIterable<Uint8Array>;
};

/** What a reader tells, in the order of the file. Every row of data is told exactly once: as `row` or as `rejected`. */
export type ForeignEvent =
  | { readonly kind: 'row'; readonly row: ForeignRow }
  /** A row of data that cannot be read at all: it counts as rejected, with the reason. */
  | { readonly kind: 'rejected'; readonly finding: ImportFinding }
  /** Something about the file that concerns no single row. */
  | { readonly kind: 'finding'; readonly finding: ImportFinding }
  | { readonly kind: 'indicator'; readonly indicator: ForeignIndicator }
  /** What the file is, in words of its own: format with version, publisher, date. Told once, first. */
  | { readonly kind: 'about'; readonly format: string; readonly facts: Readonly<Record<string, string>> }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number };

/** Choices of the reader that a file does not settle itself. */
export type ReadOptions = {
  /** How the columns of a free table are meant; null = to be proposed. */
  readonly columns: ColumnMapping | null;
  readonly signal: AbortSignal | null;
  /** The dataset the file is held against, where there is one: a template made for another, or before it changed, says so. */
  readonly against?: ReadAgainst | null;
};

/** A state of a dataset. `fingerprints` = of its editions. */
export type ReadAgainst = { readonly dataset: string; readonly fingerprints: readonly string[]; readonly institutions: readonly string[] };

/** How one file is read: until it is cancelled, and who is told of bytes that are no letters. */
export type ReadTask = Pick<ReadOptions, 'signal'> & { readonly report: (finding: ImportFinding) => void };

export type { ColumnMapping };

/** Reads one format. It never throws for what a file holds: that is a finding. It rejects with the reason of an aborted signal. */
export type FormatReader = {
  readonly id: FormatId;
  /** 0 = not this format, 1 = certainly; looks at names and beginnings of files only. */
  readonly likelihood: (files: readonly ForeignFile[]) => Promise<number>;
  readonly read: (files: readonly ForeignFile[], options: ReadOptions) => AsyncIterable<ForeignEvent>;
};
