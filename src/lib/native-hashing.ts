/** A hash that takes its content in pieces. */
type RunningHash = {
  readonly update: (content: string | Uint8Array) => RunningHash;
  readonly copy: () => RunningHash;
  readonly digest: (form: 'hex') => string;
};

/**
 * Hashing of the machine itself where the program runs in Node, many times as fast as a library; null in a browser, whose own hashing
 * cannot be had at once.
 */
export const nativeHashing: { readonly createHash: (name: 'sha256') => RunningHash } | null =
  (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule?.('node:crypto') ?? null;
