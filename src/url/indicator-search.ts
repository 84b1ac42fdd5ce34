import * as z from 'zod/mini';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of an indicator's page may add: which verdict, which year of the provinces, which groups, and how the neighbours are ordered. A bad value is no value. */
export const indicatorSearchSchema = z.object({
  /** Key of a verdict, such as plan-2025/plan. */
  plan: optionalText,
  /** Period of the province values. */
  year: optionalText,
  /** Dimension of the breakdown, such as SEX; one the indicator does not have is the first it has. */
  by: optionalText,
  /** Order of the neighbours; alphabetical without it. */
  peers: z.catch(z.optional(z.enum(['value'])), undefined),
});

