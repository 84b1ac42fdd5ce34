import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

export const legalStages = [
  'drafting', 'government', 'assembly', 'adopted', 'promulgated', 'gazetted', 'in-force', 'trial', 'replaced', 'repealed',
] as const;
export type LegalStage = (typeof legalStages)[number];

/** The steps a text takes one after the other: a later one implies the earlier ones. Trial, replacement and repeal are no steps. */
export const legalSteps = [
  'drafting', 'government', 'assembly', 'adopted', 'promulgated', 'gazetted', 'in-force',
] as const satisfies readonly LegalStage[];
export type LegalStep = (typeof legalSteps)[number];

export const legalTypes = [
  'law', 'decree', 'presidential-decree', 'resolution', 'order', 'decision', 'instruction', 'strategy', 'plan',
] as const;

export const certainties = ['stated', 'inferred', 'unverified'] as const;

const sourcesField = z.array(idSchema);

/** A legal or policy text as a run of dated events; the stage at a date is derived from them. */
export const legalTextSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  aliases: z.optional(z.array(z.string())),
  title: localizedTextSchema,
  type: z.enum(legalTypes),
  number: z.array(z.strictObject({ value: z.string(), sources: sourcesField })),
  events: z.array(
    z.strictObject({
      stage: z.enum(legalStages),
      date: z.nullable(z.union([z.string(), z.int()])),
      sources: sourcesField,
      certainty: z.enum(certainties),
      text: z.optional(localizedTextSchema),
    }),
  ),
  replaces: z.optional(z.array(idSchema)),
  responsible: z.optional(z.array(idSchema)),
  relevance: z.enum(['digital', 'context']),
  remarks: z.optional(z.array(z.strictObject({ text: localizedTextSchema, sources: sourcesField }))),
}));

export type LegalText = z.infer<typeof legalTextSchema>;
