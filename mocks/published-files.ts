/** Published files by their path below the dataset. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
