import * as z from 'zod/mini';
import { languageSchema } from './language.ts';

const nullableText = z.nullable(z.string());

/** `reviews.json`: past reviews, newest first, without texts. */
export const reviewsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  reviews: z.array(
    z.object({
      id: z.string(),
      release: z.string(),
      /** In the order of the texts. */
      judgements: z.array(z.object({ indicator: z.string(), plan: z.string(), status: z.string(), institution: z.string(), date: z.string() })),
      decisions: z.array(
        z.object({
          id: z.string(),
          about: z.array(z.string()),
          responsible: z.string(),
          due: nullableText,
          state: z.enum(['open', 'done', 'dropped']),
          closed: nullableText,
          follows: nullableText,
        }),
      ),
    }),
  ),
}));

/**
 * `reviews-{lang}.json`: what was judged and decided, in one language; null = no wording in this language. A decision that has not
 * been translated stands in the language it was taken in, which is then named beside it.
 */
export const reviewsTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  /** By review id. */
  reviews: z.record(
    z.string(),
    z.object({
      judgements: z.array(z.object({ role: nullableText, reason: nullableText })),
      /** By decision id. */
      decisions: z.record(
        z.string(),
        z.object({ text: nullableText, result: nullableText, textLanguage: z.optional(languageSchema), resultLanguage: z.optional(languageSchema) }),
      ),
    }),
  ),
}));

export type ReviewsFile = z.infer<typeof reviewsFileSchema>;
export type ReviewsTextsFile = z.infer<typeof reviewsTextsFileSchema>;
