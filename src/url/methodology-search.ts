import * as z from 'zod/mini';

/** A form of twelve values fits; what is longer was not written by it. */
const longest = 900;

/** What the form of the page writes: words, numbers and the signs between them. */
const readable = /^[a-z][-a-z]*(,[-+./0-9A-Za-z]*)*$/u;

const methodologySearchSchema = z.object({
  try: z.catch(z.optional(z.string().check(z.maxLength(longest), z.regex(readable))), undefined),
});

/** What the address of the method may add: one's own numbers as flat text, `?try=increase,from/2020/25.5,to/2025/75,2023/47`. A bad text is no text. */
export type MethodologySearch = { readonly try?: string | undefined };

/** Reads the search part of an address; anything unreadable is as if it were not there. */
export function readMethodologySearch(values: Readonly<Record<string, unknown>>): MethodologySearch {
  return { try: methodologySearchSchema.parse(values).try };
}
