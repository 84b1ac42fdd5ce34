import * as z from 'zod/mini';
import { moveCauses } from './move-cause.ts';
import {
  groupSummarySchema,
  publishedPlanSchema,
  latestSchema,
  movementSchema,
  verdictSummarySchema,
} from './published-common.ts';
import { reasons, statuses } from './status.ts';

/** A run of equal marks of a distribution, worst first; `count` indicators look the same. */
const markRunSchema = z.object({
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  lastKnown: z.nullable(z.enum(statuses)),
  lastKnownTime: z.nullable(z.string()),
  count: z.number(),
});

/** An indicator that home names: its lead or notable verdict with the numbers a sentence needs. */
const namedIndicatorSchema = z.object({
  id: z.string(),
  unit: z.string(),
  decimals: z.number(),
  latest: z.nullable(latestSchema),
  movement: movementSchema,
  verdict: z.nullable(verdictSummarySchema),
  baseline: z.nullable(z.tuple([z.string(), z.number()])),
});

/** A verdict as a change tells it; `lastKnown` stands beside what cannot be said. */
const standingSchema = z.object({
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  lastKnown: z.nullable(z.enum(statuses)),
});

const changeSchema = z.object({
  kind: z.enum(['data', 'target', 'method', 'revision', 'correction', 'time']),
  indicator: z.nullable(z.string()),
  /** Index into the release's notes in home-{lang}.json, or null for a change of values. */
  note: z.nullable(z.number()),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  time: z.nullable(z.string()),
  /** A verdict on a plan's target that is another one now, with the causes that moved it; null where it began or ended. `kind` is the first cause. */
  move: z.optional(
    z.object({
      plan: z.string(),
      from: z.nullable(standingSchema),
      to: z.nullable(standingSchema),
      causes: z.array(z.enum(moveCauses)),
    }),
  ),
});

/** `home.json`: what home shows and no more. Its size is bounded: runs of marks, not lists of indicators. */
export const homeFileSchema = z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  plans: z.array(
    z.object({
      ...publishedPlanSchema.shape,
      group: groupSummarySchema,
      marks: z.array(markRunSchema),
      /** Targets of this plan, worst verdict first; at most 6. */
      targets: z.array(namedIndicatorSchema),
      /** Indicators with an unconfirmed target of this plan; never counted; at most 3. */
      unconfirmed: z.array(namedIndicatorSchema),
    }),
  ),
  /** All indicators, and those without a counted plan target, with their movement. */
  all: groupSummarySchema,
  withoutTarget: groupSummarySchema,
  programmes: z.array(z.object({ id: z.string(), order: z.number(), group: groupSummarySchema, marks: z.array(markRunSchema), worst: z.array(namedIndicatorSchema) })),
  pillars: z.array(z.object({ id: z.string(), order: z.number(), group: groupSummarySchema, marks: z.array(markRunSchema) })),
  components: z.array(z.object({ id: z.string(), order: z.number(), group: groupSummarySchema, marks: z.array(markRunSchema), worst: z.array(namedIndicatorSchema) })),
  /** Each sector with one example figure, the newest. */
  sectors: z.array(z.object({ id: z.string(), order: z.number(), group: groupSummarySchema, marks: z.array(markRunSchema), example: z.nullable(namedIndicatorSchema) })),
  /** Institutions that answer for at least one indicator, most indicators first; `scheduled` with a published due day, `late` past it. */
  institutions: z.array(
    z.object({
      id: z.string(),
      of: z.number(),
      recent: z.number(),
      older: z.number(),
      none: z.number(),
      newest: z.nullable(z.string()),
      scheduled: z.number(),
      late: z.number(),
    }),
  ),
  /** Newest changes since `previousRelease`, at most 6; null = this is the first release. */
  previousRelease: z.nullable(z.string()),
  changes: z.array(changeSchema),
  /** How many verdicts on targets of the plans moved since then, of which `changes` may name some only; absent in a first release. */
  moved: z.optional(z.number()),
  downloads: z.array(z.object({ path: z.string(), format: z.string(), bytes: z.number(), rows: z.nullable(z.number()) })),
  /** Lower bounds of the ratio for on track, behind and off track, as the method of this release has them. */
  thresholds: z.tuple([z.number(), z.number(), z.number()]),
  /** The indicator of the worked example: the worst counted one; null without any. */
  example: z.nullable(namedIndicatorSchema),
});

export type HomeFile = z.infer<typeof homeFileSchema>;
export type MarkRun = z.infer<typeof markRunSchema>;
export type NamedIndicator = z.infer<typeof namedIndicatorSchema>;
