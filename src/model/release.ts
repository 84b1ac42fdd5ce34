import * as z from 'zod/mini';
import { localizedTextSchema } from './localized-text.ts';

/** Why a release differs from the one before. */
export const releaseNoteKinds = ['data', 'target', 'method', 'revision', 'correction'] as const;

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One dated publication of the dataset; only the last may be open. */
export const releaseSchema = z.lazy(() => z.strictObject({
  id: z.string().check(z.regex(/^\d{4}\.\d{2}(\.\d+)?$/)),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  state: z.enum(['open', 'closed']),
  method: z.strictObject({ id: z.string(), version: z.int() }),
  fingerprint: z.nullable(sha256Schema),
  seal: z.record(z.string(), sha256Schema),
  notes: z.array(z.strictObject({ kind: z.enum(releaseNoteKinds), text: localizedTextSchema })),
}));

export type Release = z.infer<typeof releaseSchema>;
