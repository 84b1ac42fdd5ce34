import * as z from 'zod/mini';

/** A comma-separated list in an address; anything unreadable is an empty list, so that a bad link is still a good page. */
export const listParameter = z.catch(
  z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value: string | string[]) =>
      (typeof value === 'string' ? value.split(',') : value).map((item) => item.trim()).filter((item) => item !== ''),
    ),
  ),
  [],
);
