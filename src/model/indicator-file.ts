import * as z from 'zod/mini';
import type { AssessCase } from './assess-case.ts';
import { confidenceReasons } from './confidence-reason.ts';
import { evidences } from './data-source.ts';
import { directions } from './direction.ts';
import { accumulations, indicatorTypes, pathKinds, placers, seriesRoles, targetKinds } from './indicator.ts';
import { observationKinds, observationStatuses, qualifiers } from './observation.ts';
import { opinionSchema } from './opinion.ts';
import {
  confidenceSchema,
  freshnessSchema,
  latestSchema,
  movementSchema,
  publishedPlanSchema,
  reportedSchema,
  verdictSummaryShape,
} from './published-common.ts';
import { publishedSourceSchema } from './published-source.ts';
import { flags, reasons, statuses } from './status.ts';

const nullableNumber = z.nullable(z.number());
const limits = z.lazy(() => z.nullable(z.object({ lower: nullableNumber, upper: nullableNumber })));

/** [period, value, status, qualifier, kind, source id, vintage, source detail, note]; value null where the status is O, Q or M. */
const rowSchema = z.lazy(() => z.tuple([
  z.string(),
  nullableNumber,
  z.enum(observationStatuses),
  z.nullable(z.enum(qualifiers)),
  z.enum(observationKinds),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
]));

/** The full answer of the method, as the assess command gives it. */
const assessmentSchema = z.lazy(() => z.object({
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  flags: z.array(z.enum(flags)),
  achieved: nullableNumber,
  expectedShare: nullableNumber,
  expectedValue: nullableNumber,
  ratio: nullableNumber,
  margin: nullableNumber,
  compliantShare: nullableNumber,
  lastKnown: z.nullable(z.object({ status: z.enum(statuses), time: z.number(), ratio: nullableNumber, achieved: nullableNumber })),
  pace: z.object({
    kind: z.enum(['multiple', 'reverse', 'already-met', 'deadline-passed', 'unknown']),
    multiple: nullableNumber,
    current: nullableNumber,
    required: nullableNumber,
  }),
  projection: z.object({
    kind: z.enum(['none', 'line', 'indicative', 'projection']),
    at: nullableNumber,
    mid: nullableNumber,
    low: nullableNumber,
    high: nullableNumber,
    chance: nullableNumber,
  }),
}));

/** The numbers in place: everything 'show the arithmetic' prints, unrounded. */
const arithmeticSchema = z.lazy(() => z.object({
  baseline: z.nullable(z.object({ time: z.number(), period: z.string(), value: z.number() })),
  latest: z.nullable(z.object({ time: z.number(), period: z.string(), value: z.number() })),
  target: z.object({ time: z.number(), value: nullableNumber, lower: nullableNumber, upper: nullableNumber }),
  /** Knots of the planned path from the baseline to this target, [decimal time, value]. */
  knots: z.array(z.tuple([z.number(), z.number()])),
  path: z.enum(pathKinds),
  thresholds: z.tuple([z.number(), z.number(), z.number()]),
  noise: z.number(),
  precision: z.number(),
  /** Value at the date of the latest value from which the class would be Behind and On track; null where no ratio exists. */
  behindFrom: nullableNumber,
  onTrackFrom: nullableNumber,
  /** Trend arrow: sign of the change over the last two observations, against noise. */
  trend: z.nullable(z.literal([1, 0, -1])),
  /** Age of the latest value in years at the as-of date (0 = not older than its usual publication). */
  age: nullableNumber,
  /** Number of comparable points of the projection, baseline included, and the period of the first. */
  points: z.number(),
}));

/** An indicator's verdict for one plan and target kind, in full. */
const verdictSchema = z.lazy(() => z.object({
  ...verdictSummaryShape(),
  target: z.string(),
  assessment: assessmentSchema,
  arithmetic: arithmeticSchema,
  confidence: z.nullable(confidenceSchema),
  /** Everything that keeps the grade from a better one, gravest first; empty for A and where there is no grade. */
  confidenceReasons: z.array(z.enum(confidenceReasons)),
  /** What the other published methods say of the same numbers; empty where they have no rule. */
  opinions: z.array(opinionSchema),
  /** Two of the opinions there are, the tracker's own among them, point different ways. */
  isMethodSensitive: z.boolean(),
  /** The very case that was judged, in the form of the assess command: anyone can judge it again. */
  case: z.custom<AssessCase>((value) => typeof value === 'object' && value !== null),
}));

/** `indicators/{id}.json`: one indicator for the whole country, without text. */
export const indicatorFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  plans: z.array(publishedPlanSchema),
  indicator: z.object({
    id: z.string(),
    aliases: z.array(z.string()),
    unit: z.string(),
    unitKind: z.string(),
    decimals: z.number(),
    precision: z.number(),
    noise: z.number(),
    direction: z.enum(directions),
    type: z.enum(indicatorTypes),
    accumulation: z.enum(accumulations),
    limits,
    interval: z.number(),
    lag: z.number(),
    growth: z.nullable(z.literal('compound')),
    relative: z.boolean(),
    critical: z.boolean(),
    weight: z.number(),
    placement: z.array(z.object({ in: z.string(), by: z.enum(placers) })),
    responsible: z.array(z.object({ institution: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()), by: z.enum(placers) })),
    schedule: z.nullable(z.object({ due: z.string(), after: z.string(), source: z.string() })),
    computed: z.nullable(z.string()),
  }),
  latest: z.nullable(latestSchema),
  movement: movementSchema,
  reported: reportedSchema,
  freshness: z.nullable(freshnessSchema),
  confidence: z.nullable(confidenceSchema),
  confidenceReasons: z.array(z.enum(confidenceReasons)),
  lead: z.nullable(z.string()),
  verdicts: z.array(verdictSchema),
  series: z.array(z.object({ id: z.string(), role: z.enum(seriesRoles), joins: z.nullable(z.string()), rows: z.array(rowSchema) })),
  breaks: z.array(z.object({ series: z.string(), before: z.string(), kind: z.enum(['stated', 'suspected']), splice: nullableNumber })),
  baselines: z.array(z.object({ id: z.string(), series: z.string(), time: z.string(), value: z.number(), sources: z.array(z.string()), since: z.string() })),
  targets: z.array(
    z.object({
      id: z.string(),
      plan: z.nullable(z.string()),
      kind: z.enum(targetKinds),
      evidence: z.enum(evidences),
      time: z.string(),
      value: nullableNumber,
      range: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
      due: z.nullable(z.string()),
      sources: z.array(z.string()),
      since: z.string(),
      replaces: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      /** Replaced by a later entry: shown struck out, not judged. */
      replaced: z.boolean(),
    }),
  ),
  milestones: z.array(z.object({ id: z.string(), time: z.string(), value: z.number(), official: z.boolean(), sources: z.array(z.string()) })),
  paths: z.array(z.object({ kind: z.enum(pathKinds), since: z.string(), reason: z.nullable(z.string()) })),
  sources: z.array(publishedSourceSchema),
  /** Earlier values of a period, oldest first. */
  revisions: z.array(z.object({ series: z.string(), period: z.string(), from: nullableNumber, to: nullableNumber, vintage: z.string(), revision: z.string() })),
  /** Of each release before this one, newest first: rows that stood otherwise in it, and places that were not public yet. All others stand as they stood, if their vintage is not later. */
  earlier: z.array(
    z.object({
      release: z.string(),
      rows: z.array(z.object({ series: z.string(), row: rowSchema })),
      absent: z.array(z.object({ series: z.string(), period: z.string() })),
    }),
  ),
  /** What `indicators/{id}.by.json` holds; all false = there is no such file. */
  by: z.object({
    provinces: z.boolean(),
    peers: z.boolean(),
    dimensions: z.array(z.string()),
    /** There are so many breakdowns that each dimension has a file of its own, `indicators/{id}.by-{dimension}.json`. */
    areApart: z.optional(z.boolean()),
    /** Without province values of its own: an indicator of the same programme that has them, shown instead and named. */
    provincesFrom: z.nullable(z.string()),
  }),
}));

/** A published row of an area or a breakdown: [series, area, period, value, status, qualifier, source]. */
const areaRowSchema = z.lazy(() => z.tuple([
  z.string(),
  z.string(),
  z.string(),
  nullableNumber,
  z.enum(observationStatuses),
  z.nullable(z.enum(qualifiers)),
  z.string(),
]));

/** `indicators/{id}.by.json`: provinces, peers and breakdowns; fetched when asked. */
export const indicatorByFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  provinces: z.array(areaRowSchema),
  peers: z.array(areaRowSchema),
  /** Rows of LA with exactly one dimension that is not `_T`: [series, dimension, code, period, value, status, qualifier, source]. */
  dimensions: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), nullableNumber, z.enum(observationStatuses), z.nullable(z.enum(qualifiers)), z.string()]),
  ),
  sources: z.array(publishedSourceSchema),
}));

export type IndicatorFile = z.infer<typeof indicatorFileSchema>;
export type IndicatorByFile = z.infer<typeof indicatorByFileSchema>;
export type PublishedRow = z.infer<typeof rowSchema>;
export type PublishedVerdict = z.infer<typeof verdictSchema>;
export type PublishedSource = z.infer<typeof publishedSourceSchema>;
