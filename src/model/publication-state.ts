import * as z from 'zod/mini';

/** An instant with its offset, such as 2026-12-01T09:00:00+07:00. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/));

/** Absent = published; draft = never in a public edition; embargo = not before that instant. */
export const publicationFields = {
  state: z.optional(z.enum(['published', 'draft'])),
  embargo: z.optional(instantSchema),
};
