import * as z from 'zod/mini';
import { certainties, legalStages, legalTypes } from './legal.ts';
import { qualifiers } from './observation.ts';
import { publishedSourceSchema } from './published-source.ts';

const nullableText = z.nullable(z.string());
const sources = z.array(z.string());

/** A remark in one language; null = no wording in this language was found. */
const remarkSchema = z.lazy(() => z.object({ text: nullableText, sources }));

const eventSchema = z.lazy(() => z.object({
  stage: z.enum(legalStages),
  /** null = the day was not found. */
  date: nullableText,
  certainty: z.enum(certainties),
  sources,
}));

/** `inForce` counts every text in force by a stated or inferred event; `dated` those of them whose date is known. */
const countSchema = z.lazy(() => z.object({ of: z.number(), inForce: z.number(), dated: z.number() }));

/** `legal.json`: the register of laws and policies with the stage of each at the as-of date, without texts. */
export const legalFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  digital: countSchema,
  /** Listed, not counted among the digital texts. */
  context: countSchema,
  /** Digital texts in force at the end of each year and on the as-of date; the values of the indicator that counts them. */
  inForceCounts: z.array(z.object({ period: z.string(), value: z.number(), qualifier: z.nullable(z.enum(qualifiers)) })),
  /** The indicator counted from this register; null where none is. */
  indicator: nullableText,
  texts: z.array(
    z.object({
      id: z.string(),
      aliases: z.array(z.string()),
      type: z.enum(legalTypes),
      /** Two entries = the sources disagree. */
      number: z.array(z.object({ value: z.string(), sources })),
      events: z.array(eventSchema),
      /** The last event that is not unverified, by date; null where every event is. */
      current: z.nullable(z.object({ stage: z.enum(legalStages), date: nullableText, certainty: z.enum(certainties) })),
      inForce: z.boolean(),
      replaces: z.array(z.string()),
      replacedBy: z.array(z.string()),
      responsible: z.array(z.string()),
      relevance: z.enum(['digital', 'context']),
    }),
  ),
  sources: z.array(publishedSourceSchema),
}));

/** `legal-{lang}.json`: titles and remarks in one language; null = no wording in this language was found. */
export const legalTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  texts: z.record(
    z.string(),
    z.object({
      title: nullableText,
      /** The English title, shown where there is none in this language. */
      original: z.string(),
      /** The Lao title, as the law itself is in Lao; null = not found. */
      lao: nullableText,
      /** In the order of the events; null = nothing is said beside the event. */
      events: z.array(nullableText),
      remarks: z.array(remarkSchema),
    }),
  ),
  /** What is said about the register as a whole: the remarks of the indicator counted from it. */
  remarks: z.array(remarkSchema),
  institutions: z.record(z.string(), z.object({ title: z.string(), short: z.optional(z.string()) })),
}));

export type LegalFile = z.infer<typeof legalFileSchema>;
export type LegalTextsFile = z.infer<typeof legalTextsFileSchema>;
