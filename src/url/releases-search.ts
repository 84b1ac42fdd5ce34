import * as z from 'zod/mini';
import { releaseNoteKinds } from '#model/release.ts';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of a release may add: with which release it is compared, what of the changes is shown, and which long lists are whole. A bad value is no value. */
export const releaseSearchSchema = z.object({
  /** Id of an earlier release; the one before without it. */
  with: optionalText,
  /** Only changes of this cause; time moves verdicts and nothing else. */
  cause: z.catch(z.optional(z.enum([...releaseNoteKinds, 'time'])), undefined),
  /** Only changes of this indicator. */
  indicator: optionalText,
  /** Lists that are shown whole, such as `moves,added`. */
  all: optionalText,
});

export type ReleaseSearch = z.infer<typeof releaseSearchSchema>;
