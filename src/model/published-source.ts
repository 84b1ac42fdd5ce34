import * as z from 'zod/mini';
import { evidences } from './data-source.ts';
import { redistributions } from './redistribution.ts';
import { webAddressSchema } from './web-address.ts';

/** A source as it is published, without the editors' notes on it. */
export const publishedSourceSchema = z.lazy(() => z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.nullable(z.string()),
  url: z.nullable(webAddressSchema),
  retrieved: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  repository: z.nullable(z.string()),
  path: z.nullable(z.string()),
  evidence: z.enum(evidences),
  licence: z.object({ id: z.string(), redistribution: z.enum(redistributions) }),
}));
