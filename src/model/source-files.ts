import * as z from 'zod/mini';

const texts = z.record(z.string(), z.string());

/** Source files by path, as they would stand in a data folder: what an import is checked against. */
export const sourceFilesSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  files: texts,
  /** Number of the part that holds the observations of an indicator; an indicator without observations is missing. */
  parts: z.record(z.string(), z.int()),
}));
export type SourceFiles = z.infer<typeof sourceFilesSchema>;

/** Observation files of some indicators. Few parts: each is a request for whoever brings figures in. */
export const sourcePartSchema = z.lazy(() => z.object({ schemaVersion: z.literal(1), files: texts }));
export type SourcePart = z.infer<typeof sourcePartSchema>;
