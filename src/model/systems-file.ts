import * as z from 'zod/mini';
import { publishedSourceSchema } from './published-source.ts';

const nullableText = z.nullable(z.string());
const sources = z.array(z.string());

/** `systems.json`: the digital-government systems and how far each body has come with them, without texts. */
export const systemsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  /** Codes of the stages, and the one from which a system counts as in use. */
  stages: z.array(z.number()),
  inUseFrom: z.number(),
  systems: z.array(
    z.object({
      id: z.string(),
      aliases: z.array(z.string()),
      provider: z.array(z.string()),
      since: z.nullable(z.object({ time: z.string(), sources })),
      /** In the order of the texts. */
      awards: z.array(z.object({ time: nullableText, sources })),
      conference: z.boolean(),
      sources,
      /** Oldest first; a body that is not named has no data. [body, stage, date, source, note] */
      rollout: z.array(z.tuple([z.string(), z.number(), z.string(), z.string(), z.string()])),
    }),
  ),
  sources: z.array(publishedSourceSchema),
}));

const sourcedText = z.lazy(() => z.object({ text: nullableText, sources }));
const names = z.record(z.string(), z.object({ title: z.string(), short: z.optional(z.string()) }));

/** `systems-{lang}.json`: the texts of the systems in one language; null = no wording in this language. */
export const systemsTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  systems: z.record(
    z.string(),
    z.object({ title: z.string(), short: z.optional(z.string()), what: nullableText, awards: z.array(nullableText), remarks: z.array(sourcedText) }),
  ),
  stages: z.record(z.string(), z.string()),
  institutions: names,
}));

export type SystemsFile = z.infer<typeof systemsFileSchema>;
export type SystemsTextsFile = z.infer<typeof systemsTextsFileSchema>;
