import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { publicationFields } from './publication-state.ts';
import { spokenTextSchema } from './spoken-text.ts';

const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What a review decided: in the words of the meeting, translated or not. */
export const decisionSchema = z.strictObject({
  id: z.string(),
  text: spokenTextSchema,
  about: z.array(idSchema),
  responsible: idSchema,
  due: z.nullable(daySchema),
  state: z.enum(['open', 'done', 'dropped']),
  closed: z.nullable(daySchema),
  result: z.nullable(spokenTextSchema),
  follows: z.nullable(z.string()),
  publication: z.optional(z.strictObject(publicationFields)),
});

/** A past review of the plans: judgements of the owners and decisions taken. */
export const reviewSchema = z.strictObject({
  id: daySchema,
  release: z.string(),
  judgements: z.array(
    z.strictObject({
      indicator: idSchema,
      plan: idSchema,
      status: z.string(),
      author: z.strictObject({ role: localizedTextSchema, institution: idSchema }),
      date: z.string(),
      reason: localizedTextSchema,
    }),
  ),
  decisions: z.array(decisionSchema),
});

export type Review = z.infer<typeof reviewSchema>;
export type Decision = z.infer<typeof decisionSchema>;
