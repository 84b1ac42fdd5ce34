import * as z from 'zod/mini';
import { moveCauses } from './move-cause.ts';
import {
  groupSummary,
  publishedPlanShape,
  latestSchema,
  movementSchema,
  verdictSummarySchema,
} from './published-common.ts';
import { reasons, statuses } from './status.ts';

/** A run of equal marks of a distribution, worst first; `count` indicators look the same. */
const markRunSchema = z.lazy(() => z.object({
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  lastKnown: z.nullable(z.enum(statuses)),
  lastKnownTime: z.nullable(z.string()),
  count: z.number(),
}));

/** An indicator that home names: its lead or notable verdict with the numbers a sentence needs. */
const namedIndicator = () => z.object({
  id: z.string(),
  unit: z.string(),
  decimals: z.number(),
  latest: z.nullable(latestSchema),
  movement: movementSchema,
  verdict: z.nullable(verdictSummarySchema),
  baseline: z.nullable(z.tuple([z.string(), z.number()])),
});
const namedIndicatorSchema = z.lazy(namedIndicator);

/** The counts of a plan or of all: without what home does not say, the mean of the group and its reds by name. */
const totalSchema = z.lazy(() => z.omit(groupSummary(), { mean: true, low: true, high: true, reds: true }));

/** The counts of one group among many, which says little: every field is there as often as there are groups. */
const partSchema = z.lazy(() => z.pick(groupSummary(), { of: true, reported: true, older: true, better: true, worse: true }));

/** What is of concern in a group, by name. */
const concernSchema = z.lazy(() => z.object({ id: z.string(), isDoubtful: z.boolean() }));

/** An indicator of which home gives the newest value and no verdict. */
const exampleSchema = z.lazy(() => z.pick(namedIndicator(), { id: true, unit: true, decimals: true, latest: true }));

/** A verdict as a change tells it; `lastKnown` stands beside what cannot be said. */
const standingSchema = z.lazy(() => z.object({
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  lastKnown: z.nullable(z.enum(statuses)),
}));

const changeSchema = z.lazy(() => z.object({
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
}));

/** `home.json`: what home shows and no more. Its size is bounded: runs of marks, not lists of indicators. */
export const homeFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  plans: z.array(
    z.object({
      ...publishedPlanShape(),
      group: totalSchema,
      marks: z.array(markRunSchema),
      /** Targets of this plan, worst verdict first; at most 6. */
      targets: z.array(namedIndicatorSchema),
      /** Indicators with an unconfirmed target of this plan; never counted; at most 3. */
      unconfirmed: z.array(namedIndicatorSchema),
    }),
  ),
  /** All indicators, and those without a counted plan target, with their movement. */
  all: totalSchema,
  withoutTarget: totalSchema,
  programmes: z.array(z.object({ id: z.string(), order: z.number(), group: partSchema, marks: z.array(markRunSchema), worst: z.array(concernSchema) })),
  pillars: z.array(z.object({ id: z.string(), order: z.number(), group: partSchema, marks: z.array(markRunSchema) })),
  components: z.array(z.object({ id: z.string(), order: z.number(), group: partSchema, marks: z.array(markRunSchema) })),
  /** Each sector with one example figure, the newest. */
  sectors: z.array(z.object({ id: z.string(), order: z.number(), group: partSchema, marks: z.array(markRunSchema), example: z.nullable(exampleSchema) })),
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
}));

export type HomeFile = z.infer<typeof homeFileSchema>;
/** Counts of a plan or of all, as home has them. */
export type HomeTotal = HomeFile['all'];
/** Counts of one group among many, as home has them. */
export type HomePart = HomeFile['programmes'][number]['group'];
export type HomeConcern = z.infer<typeof concernSchema>;
export type HomeExample = z.infer<typeof exampleSchema>;
export type MarkRun = z.infer<typeof markRunSchema>;
export type NamedIndicator = z.infer<typeof namedIndicatorSchema>;
