import * as z from 'zod/mini';
import { observationKinds } from '#model/observation.ts';
import type { ImportMapping } from './import-mapping.ts';

const textsSchema = z.record(z.string(), z.string());

const mappingSchema = z.strictObject({
  indicators: z.optional(z.record(z.string(), z.nullable(z.strictObject({ indicator: z.string(), series: z.string() })))),
  areas: z.optional(textsSchema),
  dimensions: z.optional(z.record(z.string(), z.nullable(z.string()))),
  codes: z.optional(textsSchema),
  source: z.optional(z.string()),
  kind: z.optional(z.enum(observationKinds)),
});

/** The text of a mapping file (JSON) → a mapping, blank where the file is silent; else what is wrong with it. */
export function readMapping(text: string, source: string): ImportMapping | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  const { indicators = {}, areas = {}, dimensions = {}, codes = {}, kind = 'official' } = parsed.data;
  return { indicators, areas, dimensions, codes, source: source === '' ? (parsed.data.source ?? '') : source, kind };
}
