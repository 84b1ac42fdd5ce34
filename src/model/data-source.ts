import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { redistributions } from './redistribution.ts';
import { webAddressSchema } from './web-address.ts';

/** How far a statement can be relied on. */
export const evidences = ['official', 'secondary', 'unconfirmed'] as const;

/** Where figures come from, with the terms on which they may be passed on. */
export const dataSourceSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  title: z.string(),
  publisher: z.string(),
  date: z.optional(z.nullable(z.union([z.string(), z.int()]))),
  url: z.optional(z.nullable(webAddressSchema)),
  retrieved: z.optional(z.nullable(z.string())),
  commit: z.optional(z.nullable(z.string())),
  repository: z.optional(z.nullable(z.string())),
  path: z.optional(z.nullable(z.string())),
  evidence: z.enum(evidences),
  licence: z.strictObject({
    id: z.string(),
    redistribution: z.enum(redistributions),
  }),
  note: z.optional(z.string()),
}));

export type DataSource = z.infer<typeof dataSourceSchema>;
