import * as z from 'zod/mini';

/** Shape of every stable identifier: an address part, never renamed and never re-used. */
export const idPattern = /^[a-z][a-z0-9-]{1,59}$/;

/** An identifier of the dataset (plan, indicator, institution, source …). */
export const idSchema = z.string().check(z.regex(idPattern));
