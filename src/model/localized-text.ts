import * as z from 'zod/mini';

const basisHash = z.string().check(z.regex(/^[0-9a-f]{6}$/));

/**
 * Text that people read, in the languages of the dataset.
 * `null` says that no wording in that language was found; `basis` is the first 6 hex digits of the SHA-256
 * of the English text each translation was made from.
 */
export const localizedTextSchema = z.lazy(() => z.strictObject({
  en: z.string(),
  lo: z.optional(z.nullable(z.string())),
  vi: z.optional(z.nullable(z.string())),
  basis: z.optional(z.strictObject({ lo: z.optional(basisHash), vi: z.optional(basisHash) })),
}));

export type LocalizedText = z.infer<typeof localizedTextSchema>;
