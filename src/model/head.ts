import * as z from 'zod/mini';
import { manifestSchema } from './manifest.ts';

/**
 * `head.json`: the root of a release, and the one file that is asked for anew each time. Says of the release what the manifest says, and
 * names the files that every reader may need at once, and the parts of the manifest that name all others: its size does not grow with the
 * dataset, while hashes lead from it to every file.
 */
export const headSchema = z.object({
  ...manifestSchema.shape,
  /** Parts of the manifest by path. */
  parts: manifestSchema.shape.files,
  /** Bytes of all files that screens read, parts included; downloads and feeds are not among them. */
  screenBytes: z.number(),
});

export type Head = z.infer<typeof headSchema>;

/** `manifest/{part}.json`: some files of the release with size and hash. */
export const manifestPartSchema = z.object({
  schemaVersion: manifestSchema.shape.schemaVersion,
  files: manifestSchema.shape.files,
});

export type ManifestPart = z.infer<typeof manifestPartSchema>;
