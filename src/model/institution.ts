import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

const yearOrDay = z.union([z.int(), z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))]);

/** A body that answers for indicators, systems or laws, with its lifetime. `null` = not known, or still existing. */
export const institutionSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  short: z.optional(localizedTextSchema),
  abbreviation: z.optional(localizedTextSchema),
  kind: z.enum(['ministry', 'equivalent', 'agency', 'committee', 'assembly', 'government', 'office', 'company']),
  parent: z.optional(z.nullable(idSchema)),
  from: z.nullable(yearOrDay),
  to: z.nullable(yearOrDay),
  successor: z.optional(z.nullable(z.union([idSchema, z.array(idSchema)]))),
  formerly: z.optional(z.array(idSchema)),
  sources: z.array(idSchema),
  remarks: z.optional(z.array(z.strictObject({ text: localizedTextSchema, sources: z.array(idSchema) }))),
});

export type Institution = z.infer<typeof institutionSchema>;
