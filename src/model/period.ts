import * as z from 'zod/mini';

/** A reference period as written in files: 2024, 2024-S1, 2024-Q3, 2024-05 or a day. YAML may give a year as a number. */
export const periodPattern = /^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/;

export const periodSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.pipe(
    z.transform((value: string | number) => String(value)),
    z.string().check(z.regex(periodPattern, 'a period such as 2024, 2024-S1, 2024-Q3, 2024-05 or 2024-05-31')),
  ),
);
