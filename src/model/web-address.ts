import * as z from 'zod/mini';

/** An address a reader may follow: http or https only, because a `javascript:` address would run in the page. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });
