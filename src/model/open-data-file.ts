import * as z from 'zod/mini';
import { redistributions } from './redistribution.ts';

/** The files for download that hold the whole dataset; what each is for is told by the page. */
export const openDataKinds = ['observations', 'verdicts', 'dataset', 'sdmx-data', 'sdmx-structure', 'package', 'metadata'] as const;
export type OpenDataKind = (typeof openDataKinds)[number];

/** `download/open-data.json`: what can be had, with size, rows, terms, and what was left out and why. */
export const openDataFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  files: z.array(
    z.object({
      kind: z.enum(openDataKinds),
      path: z.string(),
      bytes: z.number(),
      rows: z.nullable(z.number()),
    }),
  ),
  /** One table an indicator, in the columns of observations.csv; `leftOut` = rows whose source does not let them be passed on. */
  indicators: z.array(z.object({ id: z.string(), path: z.string(), bytes: z.number(), rows: z.number(), leftOut: z.number() })),
  /** `fingerprint` is of the dataset inside the package: another one than that of the release, where something was left out. */
  package: z.object({ fingerprint: z.string(), splitOff: z.number(), leftOut: z.number(), entriesLeftOut: z.number() }),
  /** The terms on which observations may be passed on, most observations first; `sources` that state them. */
  terms: z.array(z.object({ licence: z.string(), redistribution: z.enum(redistributions), rows: z.number(), sources: z.number() })),
  /** Sources whose observations are not in the tables for download, with the indicators they are about. */
  restricted: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      url: z.nullable(z.string()),
      licence: z.string(),
      redistribution: z.enum(redistributions),
      rows: z.number(),
      indicators: z.array(z.string()),
    }),
  ),
}));

export type OpenDataFile = z.infer<typeof openDataFileSchema>;
