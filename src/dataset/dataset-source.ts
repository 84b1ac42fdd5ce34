export type ReadOptions = {
  readonly signal?: AbortSignal | undefined;
  /** SHA-256 the manifest names for this file; part of the address, so that an old copy on the way is never taken for it. */
  readonly hash?: string | undefined;
  /** Size the manifest names for this file: a longer answer is refused before all of it has come. */
  readonly bytes?: number | undefined;
  /** Ask past every cache on the way: what came before was refused. */
  readonly fresh?: boolean | undefined;
};

/** Where the published files come from: the network, memory, an opened archive. Rejects with a `DatasetError`. */
export type DatasetSource = {
  readonly read: (path: string, options?: ReadOptions) => Promise<Uint8Array<ArrayBuffer>>;
};
