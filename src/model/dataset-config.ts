import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { localizedTextSchema } from './localized-text.ts';
import { webAddressSchema } from './web-address.ts';

/** The version of the file formats; a file with another number is refused. */
export const schemaVersion = 1;

const methodSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  version: z.int(),
  thresholds: z.tuple([z.number(), z.number(), z.number()]),
  earlyGuard: z.number(),
  minCoverage: z.number(),
  paceWindow: z.number(),
  projectionWindow: z.number(),
  band: z.number(),
}));

/** `dataset.yaml`: what this dataset is, who publishes it and by which method it is judged. */
export const datasetConfigSchema = z.lazy(() => z.strictObject({
  schema: z.literal(schemaVersion),
  id: idSchema,
  kind: z.enum(['published', 'demonstration']),
  title: localizedTextSchema,
  /** Name of the site in its header; the title where absent. */
  short: z.optional(localizedTextSchema),
  publisher: z.strictObject({ name: localizedTextSchema, standing: z.enum(['official', 'unofficial']) }),
  languages: z.array(languageSchema),
  release: z.string(),
  licence: z.string(),
  feedback: z.optional(z.nullable(webAddressSchema)),
  method: methodSchema,
}));

export type DatasetConfig = z.infer<typeof datasetConfigSchema>;
