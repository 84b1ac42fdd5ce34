import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

/** One of the nested planning documents: Vision (20 years), Strategy (10), Plan (5). Runs from the start of `from` to the end of `to`. */
export const planSchema = z.strictObject({
  id: idSchema,
  horizon: z.int(),
  from: z.int(),
  to: z.int(),
  title: localizedTextSchema,
  short: localizedTextSchema,
  successor: z.nullable(idSchema),
  sources: z.array(idSchema),
  remarks: z.optional(z.array(z.strictObject({ text: localizedTextSchema, sources: z.array(idSchema) }))),
});

export type Plan = z.infer<typeof planSchema>;
