import * as z from 'zod/mini';

const reviewSearchSchema = z.object({
  /** Which decisions of the log: all without it. */
  log: z.catch(z.optional(z.enum(['open'])), undefined),
  /** How much of the list: the first places without it. */
  needs: z.catch(z.optional(z.enum(['all'])), undefined),
  moves: z.catch(z.optional(z.enum(['all'])), undefined),
});

/** What the address of the review may add: the open decisions only, the whole list, all moves. */
export type ReviewSearch = { readonly log?: 'open' | undefined; readonly needs?: 'all' | undefined; readonly moves?: 'all' | undefined };

/** Reads the search part of an address; anything unreadable is as if it were not there. */
export function readReviewSearch(values: Readonly<Record<string, unknown>>): ReviewSearch {
  return reviewSearchSchema.parse(values);
}
