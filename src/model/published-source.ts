import * as z from 'zod/mini';
import { evidences } from './data-source.ts';

/** A source as it is published, without the editors' notes on it. */
export const publishedSourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.nullable(z.string()),
  url: z.nullable(z.string()),
  retrieved: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  repository: z.nullable(z.string()),
  path: z.nullable(z.string()),
  evidence: z.enum(evidences),
  licence: z.object({ id: z.string(), redistribution: z.enum(['free', 'attribution', 'non-commercial', 'link-only']) }),
});
