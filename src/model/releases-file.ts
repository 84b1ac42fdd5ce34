import * as z from 'zod/mini';
import { releaseNoteKinds } from './release.ts';

/** `releases.json`: the releases up to the published one, oldest first, without texts. */
export const releasesFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  release: z.string(),
  releases: z.array(
    z.object({
      id: z.string(),
      asOf: z.string(),
      state: z.enum(['open', 'closed']),
      method: z.object({ id: z.string(), version: z.number() }),
      /** In the order of the texts. */
      notes: z.array(z.enum(releaseNoteKinds)),
    }),
  ),
}));

/** `releases-{lang}.json`: the notes of each release, and names of series, in one language. */
export const releasesTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  releases: z.record(z.string(), z.array(z.string())),
  /** By `indicator/series`: names of the series beside the headline in which releases differ. */
  series: z.record(z.string(), z.string()),
}));

export type ReleasesFile = z.infer<typeof releasesFileSchema>;
export type ReleasesTextsFile = z.infer<typeof releasesTextsFileSchema>;
