import * as z from 'zod/mini';
import { schemaVersion } from './dataset-config.ts';
import { languageSchema } from './language.ts';
import { webAddressSchema } from './web-address.ts';

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** `manifest.json`: names every other published file with size and hash; beside it only `head.json` holds the fingerprint. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: z.string(),
  kind: z.enum(['published', 'demonstration']),
  edition: z.enum(['public', 'full']),
  release: z.string(),
  asOf: z.string(),
  fingerprint: sha256Schema,
  method: z.object({ id: z.string(), version: z.number() }),
  publisher: z.object({
    standing: z.enum(['official', 'unofficial']),
    name: z.record(z.string(), z.string()),
  }),
  languages: z.array(languageSchema),
  licence: z.string(),
  feedback: z.optional(z.nullable(webAddressSchema)),
  /** Of a dataset that a reader opened from a file, and so never of a published one. */
  opened: z.optional(z.object({ file: z.string() })),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: sha256Schema })),
});

export type Manifest = z.infer<typeof manifestSchema>;
