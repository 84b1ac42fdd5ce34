import * as z from 'zod/mini';
import { evidences } from './data-source.ts';
import { directions } from './direction.ts';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { periodSchema } from './period.ts';
import { publicationFields } from './publication-state.ts';

export const indicatorTypes = ['change', 'threshold', 'range', 'deliverable'] as const;
export const accumulations = ['level', 'flow', 'cumulative'] as const;
export const seriesRoles = ['headline', 'earlier', 'alternative', 'context'] as const;
export const targetKinds = ['plan', 'national', 'reference'] as const;
export const pathKinds = ['linear', 'compound', 'step', 'logit', 'scurve'] as const;
/** Who placed an indicator, or named who answers for it: the plan document or this dashboard. */
export const placers = ['plan', 'dashboard'] as const;

const sourcesField = z.array(idSchema);
const limitsSchema = z.lazy(() => z.strictObject({ lower: z.nullable(z.number()), upper: z.nullable(z.number()) }));
const nullableText = z.optional(z.nullable(localizedTextSchema));

export const seriesSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  role: z.enum(seriesRoles),
  source: z.optional(idSchema),
  text: localizedTextSchema,
  /** The series this one may be joined to; null = never joined to another. */
  joins: z.optional(z.nullable(idSchema)),
}));

export const breakSchema = z.lazy(() => z.strictObject({
  series: idSchema,
  before: periodSchema,
  kind: z.enum(['stated', 'suspected']),
  splice: z.nullable(z.number()),
  text: localizedTextSchema,
}));

export const baselineSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  series: idSchema,
  time: periodSchema,
  value: z.number(),
  sources: sourcesField,
  since: z.string(),
  replaces: z.optional(z.nullable(idSchema)),
  reason: z.optional(z.nullable(z.string())),
  ...publicationFields,
}));

export const targetSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  plan: z.nullable(idSchema),
  kind: z.enum(targetKinds),
  evidence: z.enum(evidences),
  time: periodSchema,
  /** Absent for range and deliverable targets. */
  value: z.optional(z.nullable(z.number())),
  range: z.optional(z.strictObject({ lower: z.number(), upper: z.number() })),
  deliverable: z.optional(z.strictObject({ stage: z.string(), due: z.string() })),
  wording: localizedTextSchema,
  sources: sourcesField,
  since: z.string(),
  replaces: z.optional(z.nullable(idSchema)),
  reason: z.optional(z.nullable(z.string())),
  ...publicationFields,
}));

export const milestoneSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  time: periodSchema,
  value: z.number(),
  official: z.boolean(),
  sources: sourcesField,
  since: z.string(),
  ...publicationFields,
}));

export const pathEntrySchema = z.lazy(() => z.strictObject({
  kind: z.enum(pathKinds),
  since: z.string(),
  reason: z.nullable(z.string()),
}));

export const remarkSchema = z.lazy(() => z.strictObject({ text: localizedTextSchema, sources: sourcesField }));

/** One indicator file: what is measured, by whom, in which series, against which targets. */
export const indicatorSchema = z.lazy(() => z.strictObject({
  id: idSchema,
  aliases: z.optional(z.array(z.string())),
  title: localizedTextSchema,
  definition: localizedTextSchema,
  unit: z.string(),
  denominator: nullableText,
  decimals: z.int().check(z.gte(0), z.lte(6)),
  precision: z.optional(z.number().check(z.positive())),
  noise: z.optional(z.number().check(z.gte(0))),
  direction: z.enum(directions),
  type: z.enum(indicatorTypes),
  accumulation: z.enum(accumulations),
  limits: z.optional(z.nullable(limitsSchema)),
  interval: z.number().check(z.positive()),
  lag: z.number().check(z.gte(0)),
  growth: z.nullable(z.literal('compound')),
  relative: z.boolean(),
  critical: z.boolean(),
  weight: z.number().check(z.positive()),
  placement: z.array(z.strictObject({ in: idSchema, by: z.enum(placers) })),
  responsible: z.array(
    z.strictObject({
      institution: idSchema,
      from: z.nullable(z.union([z.int(), z.string()])),
      to: z.nullable(z.union([z.int(), z.string()])),
      by: z.enum(placers),
    }),
  ),
  schedule: z.nullable(z.strictObject({ due: z.string(), after: z.string(), source: idSchema })),
  series: z.array(seriesSchema),
  breaks: z.array(breakSchema),
  baselines: z.array(baselineSchema),
  targets: z.array(targetSchema),
  milestones: z.array(milestoneSchema),
  path: z.array(pathEntrySchema),
  computed: z.nullable(z.string()),
  peers: z.boolean(),
  remarks: z.optional(z.array(remarkSchema)),
}));

export type Indicator = z.infer<typeof indicatorSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
export type SeriesBreak = z.infer<typeof breakSchema>;
export type TargetKind = (typeof targetKinds)[number];
export type PathKind = (typeof pathKinds)[number];
