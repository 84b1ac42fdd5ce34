import * as z from 'zod/mini';
import { instantSchema } from './publication-state.ts';

const rowSchema = z.record(z.string(), z.string());
const reasonedRevision = z.string().check(z.regex(/^(source|correction|method): \S/));
const observationsPath = z.string().check(z.regex(/^observations\/[a-z][a-z0-9-]{1,59}\.csv$/));
const entryPath = z.string().check(z.regex(/^[a-z-]+(\/[a-z0-9-]+)?\.yaml$/));

/** One change of the source files. `key` = SERIES, REF_AREA, TIME_PERIOD, then every dimension column of the file. */
export const changeSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), file: observationsPath, row: rowSchema }),
  z.object({ op: z.literal('revise'), file: observationsPath, key: z.array(z.string()), row: rowSchema, revision: reasonedRevision }),
  z.object({ op: z.literal('remove'), file: observationsPath, key: z.array(z.string()), revision: reasonedRevision }),
  z.object({ op: z.literal('set'), file: entryPath, path: z.array(z.union([z.string(), z.number()])), value: z.unknown() }),
]);
export type Change = z.infer<typeof changeSchema>;

/** `*.changeset.json`: readable changes with author, reason and the dataset they were made against. */
export const changeSetSchema = z.object({
  format: z.literal('changeset'),
  version: z.literal(1),
  dataset: z.string(),
  /** Fingerprint of the dataset the changes were made against. */
  base: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  author: z.object({ name: z.string().check(z.minLength(1)), institution: z.string() }),
  made: instantSchema,
  reason: z.string().check(z.minLength(1)),
  changes: z.array(changeSchema),
  /** Findings the author kept in spite of the rule, with the reason. */
  dismissed: z.array(z.object({ rule: z.string(), at: z.string(), reason: z.string().check(z.minLength(1)) })),
});
export type ChangeSet = z.infer<typeof changeSetSchema>;
