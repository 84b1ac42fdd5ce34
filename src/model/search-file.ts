import * as z from 'zod/mini';

/** `search-{lang}.json`: titles in one language, found by the folded words of all languages. */
export const searchFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  /** Groups of folded words that mean the same to a searcher. */
  concepts: z.array(z.array(z.string())),
  entries: z.array(
    z.object({
      kind: z.enum(['indicator', 'plan', 'goal', 'pillar', 'programme', 'component', 'sector', 'institution', 'province', 'legal', 'system']),
      id: z.string(),
      title: z.string(),
      /** Folded text of titles, aliases and definitions in all languages, one space between words. */
      text: z.string(),
    }),
  ),
}));

export type SearchFile = z.infer<typeof searchFileSchema>;
