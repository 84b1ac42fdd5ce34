import * as z from 'zod/mini';
import { analystOptions } from '#model/analyst-option.ts';
import { readWhatIf, whatIfText } from './what-if-search.ts';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of an indicator's page may add: which verdict, which year of the provinces, which groups, and how the neighbours are ordered, an earlier release, and a case to be tried. A bad value is no value. */
export const indicatorSearchSchema = z.object({
  /** Key of a verdict, such as plan-2025/plan. */
  plan: optionalText,
  /** Period of the province values. */
  year: optionalText,
  /** Dimension of the breakdown, such as SEX; one the indicator does not have is the first it has. */
  by: optionalText,
  /** Release whose values the table shows; those of now without it. */
  release: optionalText,
  /** Order of the neighbours; alphabetical without it. */
  peers: z.catch(z.optional(z.enum(['value'])), undefined),
  /** What a reader tries instead of the published case, such as `target:95,value:2025:88`; of it only what can be read. */
  whatif: z.catch(z.optional(z.pipe(z.string(), z.transform((text): string | undefined => whatIfText(readWhatIf(text)) || undefined))), undefined),
  /** Other projections that are shown, such as `holt,logistic`; in one order, of them only those there are. */
  project: z.catch(z.optional(z.pipe(z.string(), z.transform((text): string | undefined => knownOptions(text) || undefined))), undefined),
});

function knownOptions(text: string): string {
  const asked = new Set(text.split(',').map((part) => part.trim()));
  return analystOptions.filter((option) => asked.has(option)).join(',');
}
