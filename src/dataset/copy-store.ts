/** Shelves of bytes, one shelf a release. What stands behind it may be missing, full or forbidden: every call may reject. */
export type CopyStore = {
  /** Names of the shelves, the most recently promoted first. */
  readonly shelves: () => Promise<readonly string[]>;
  /** Makes a shelf the first one. */
  readonly promote: (shelf: string) => Promise<void>;
  readonly read: (shelf: string, path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly write: (shelf: string, path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Paths of the files on a shelf. */
  readonly paths: (shelf: string) => Promise<readonly string[]>;
  readonly remove: (shelf: string) => Promise<void>;
};
