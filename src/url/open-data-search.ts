import * as z from 'zod/mini';

/** The search part of the page of open data: which indicators are looked for, and whether all of them are listed. Anything unreadable is left out. */
export const openDataSearchSchema = z.object({
  q: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(200))), undefined),
  all: z.catch(z.optional(z.literal('yes')), undefined),
});

export type OpenDataSearch = z.infer<typeof openDataSearchSchema>;
