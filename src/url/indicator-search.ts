import * as z from 'zod/mini';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of an indicator's page may add: which verdict, and which year of the provinces. A bad value is no value. */
export const indicatorSearchSchema = z.object({
  /** Key of a verdict, such as plan-2025/plan. */
  plan: optionalText,
  /** Period of the province values. */
  year: optionalText,
});

