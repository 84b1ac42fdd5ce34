import * as z from 'zod/mini';
import { evidences } from './data-source.ts';
import { directions } from './direction.ts';
import { indicatorTypes, targetKinds } from './indicator.ts';
import { observationStatuses, qualifiers } from './observation.ts';
import { statuses, reasons, flags } from './status.ts';

const nullableNumber = z.nullable(z.number());

/** A value as a single mark shows it: period as written, number, status letter and qualifier. */
export const latestSchema = z.lazy(() => z.object({
  time: z.string(),
  value: z.number(),
  status: z.enum(observationStatuses),
  qualifier: z.nullable(z.enum(qualifiers)),
}));

/** The in-flight verdict at the last value, beside a verdict that cannot be given. */
export const lastKnownSummarySchema = z.lazy(() => z.object({
  status: z.enum(statuses),
  time: z.string(),
  ratio: nullableNumber,
  achieved: nullableNumber,
  expectedValue: nullableNumber,
}));

/** One verdict of an indicator in short: for marks, tables and counts. */
export const verdictSummaryShape = () => ({
  /** `plan-2025/plan`; targets without a plan of ours: `national/2025`, `reference/2030`. */
  key: z.string(),
  plan: z.nullable(z.string()),
  kind: z.enum(targetKinds),
  evidence: z.enum(evidences),
  /** Only plan targets that are not unconfirmed count in the headline. */
  counted: z.boolean(),
  time: z.number(),
  /** null for range and deliverable targets. */
  value: nullableNumber,
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  flags: z.array(z.enum(flags)),
  ratio: nullableNumber,
  achieved: nullableNumber,
  expectedValue: nullableNumber,
  lastKnown: z.nullable(lastKnownSummarySchema),
});
export const verdictSummarySchema = z.lazy(() => z.object(verdictSummaryShape()));

/** Change between two values of one series without a break between them; `from` null where there is no pair. */
export const movementSchema = z.lazy(() => z.object({
  from: z.nullable(z.tuple([z.string(), z.number()])),
  to: z.nullable(z.tuple([z.string(), z.number()])),
  /** Better (1), worse (-1), unchanged (0) by the indicator's direction; null without a direction or a pair. */
  sign: z.nullable(z.literal([1, 0, -1])),
  comparable: z.boolean(),
}));

export const reportedSchema = z.enum(['recent', 'older', 'none']);
export const freshnessSchema = z.enum(['current', 'ageing', 'stale', 'too-old']);
export const confidenceSchema = z.enum(['A', 'B', 'C', 'D']);

export const indicatorSummarySchema = z.lazy(() => z.object({
  id: z.string(),
  unit: z.string(),
  decimals: z.number(),
  direction: z.enum(directions),
  type: z.enum(indicatorTypes),
  in: z.array(z.string()),
  responsible: z.array(z.string()),
  latest: z.nullable(latestSchema),
  movement: movementSchema,
  reported: reportedSchema,
  freshness: z.nullable(freshnessSchema),
  confidence: z.nullable(confidenceSchema),
  /** Headline series as [decimal time, value]; at most 40 points. */
  spark: z.array(z.tuple([z.number(), z.number()])),
  /** Knots of the planned path of the lead verdict, [decimal time, value], baseline first; empty where there is none. */
  path: z.array(z.tuple([z.number(), z.number()])),
  /** Whether `indicators/{id}.by.json` holds values of provinces, of peers, and by which dimensions. */
  by: z.object({ provinces: z.boolean(), peers: z.boolean(), dimensions: z.array(z.string()) }),
  /** The next report that its schedule asks for: period and day due; null without a published schedule. */
  due: z.nullable(z.object({ period: z.string(), day: z.string() })),
  /** Weight in the mean of a group; absent = 1. */
  weight: z.optional(z.number()),
  /** How many series have values for the country; absent = 1 at most. */
  series: z.optional(z.number()),
  /** Key of the verdict a single mark shows; null = no counted plan target. */
  lead: z.nullable(z.string()),
  verdicts: z.array(verdictSummarySchema),
}));

/** Counts keyed by status, or by reason for what cannot be rated. */
const countsSchema = z.record(z.string(), z.number());

/** Distribution of a group's lead verdicts: statuses, reasons of 'cannot say', last-known verdicts among them. */
export const groupSummary = () => z.object({
  id: z.string(),
  counts: countsSchema,
  lastKnown: countsSchema,
  rated: z.number(),
  of: z.number(),
  reported: z.number(),
  older: z.number(),
  better: z.number(),
  worse: z.number(),
  unchanged: z.number(),
  notComparable: z.number(),
  /** Mean share of the distance covered, as a fraction; null below the coverage the method asks for. */
  mean: nullableNumber,
  /** The mean if everything that is not rated had covered nothing, and if it had covered everything; null with the mean. */
  low: nullableNumber,
  high: nullableNumber,
  /** Ids of red indicators, lowest achieved share first (unknown last), then by id; last-known reds follow. */
  reds: z.array(z.string()),
});
export const groupSummarySchema = z.lazy(groupSummary);

export const publishedPlanShape = () => ({
  id: z.string(),
  horizon: z.number(),
  from: z.number(),
  to: z.number(),
  successor: z.nullable(z.string()),
});
export const publishedPlanSchema = z.lazy(() => z.object(publishedPlanShape()));

export const publishedFrameworkSchema = z.lazy(() => z.object({
  id: z.string(),
  kind: z.enum(['goal', 'pillar', 'programme', 'component', 'sector']),
  order: z.number(),
  parent: z.nullable(z.string()),
  /** Weight in the mean of its parent; absent = 1. */
  weight: z.optional(z.number()),
}));

export const publishedInstitutionSchema = z.lazy(() => z.object({
  id: z.string(),
  kind: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  formerly: z.array(z.string()),
  successor: z.array(z.string()),
}));

export type Latest = z.infer<typeof latestSchema>;
export type Movement = z.infer<typeof movementSchema>;
export type LastKnownSummary = z.infer<typeof lastKnownSummarySchema>;
export type VerdictSummary = z.infer<typeof verdictSummarySchema>;
export type IndicatorSummary = z.infer<typeof indicatorSummarySchema>;
export type GroupSummary = z.infer<typeof groupSummarySchema>;
export type PublishedPlan = z.infer<typeof publishedPlanSchema>;
export type PublishedFramework = z.infer<typeof publishedFrameworkSchema>;
export type PublishedInstitution = z.infer<typeof publishedInstitutionSchema>;
export type Reported = z.infer<typeof reportedSchema>;
export type Freshness = z.infer<typeof freshnessSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
