import * as z from 'zod/mini';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of the provinces' page may add: which indicator, and which period. A bad value is no value. */
export const provincesSearchSchema = z.object({ indicator: optionalText, period: optionalText });

export type ProvincesSearch = z.infer<typeof provincesSearchSchema>;
