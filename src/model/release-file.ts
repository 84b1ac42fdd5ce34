import * as z from 'zod/mini';
import { paceKinds } from './assess-answer.ts';
import type { AssessCase } from './assess-case.ts';
import { latestSchema, verdictSummaryShape } from './published-common.ts';

const nullableNumber = z.nullable(z.number());
const methodSchema = z.lazy(() => z.object({ id: z.string(), version: z.number() }));

/** Why a value differs from the release before: a new period, another value from the source, a mistake put right. */
export const valueChangeCauses = ['data', 'revision', 'correction'] as const;

/** A target as it stood: its decimal time with a value, with bounds, or with a day due. */
const releasedTargetSchema = z.lazy(() => z.object({
  id: z.string(),
  time: z.string(),
  value: nullableNumber,
  range: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
  due: z.nullable(z.string()),
}));

const releasedVerdictSchema = z.lazy(() => z.object({
  ...verdictSummaryShape(),
  target: releasedTargetSchema,
  pace: z.object({ kind: z.enum(paceKinds), multiple: nullableNumber, current: nullableNumber, required: nullableNumber }),
  /** The very case that was judged, in the form of the assess command: what changed between two releases is read from it. */
  case: z.custom<AssessCase>((value) => typeof value === 'object' && value !== null),
}));

const releasedIndicatorSchema = z.lazy(() => z.object({
  id: z.string(),
  decimals: z.number(),
  unit: z.string(),
  latest: z.nullable(latestSchema),
  /** Key of the verdict a single mark shows; null = no counted plan target. */
  lead: z.nullable(z.string()),
  verdicts: z.array(releasedVerdictSchema),
}));

/** A value for the whole country that this release was the first to hold, or to hold otherwise; `to` is null where it was withdrawn. */
const valueChangeSchema = z.lazy(() => z.object({
  indicator: z.string(),
  series: z.string(),
  period: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  cause: z.enum(valueChangeCauses),
  from: nullableNumber,
  to: nullableNumber,
  /** As the editors wrote it, without its first word; blank for a new value. */
  reason: z.string(),
}));

/** `releases/{id}.json`: what was known and judged in one release, and what it brought since the one before. No texts. */
export const releaseFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  asOf: z.string(),
  /** Id of the release before; null for the first. */
  previous: z.nullable(z.string()),
  method: methodSchema,
  /** 64 hex digits once it is closed. */
  fingerprint: z.nullable(z.string()),
  indicators: z.array(releasedIndicatorSchema),
  /** Empty for the first release: there is nothing to compare it with. */
  changes: z.object({
    values: z.array(valueChangeSchema),
    /** Values of provinces, peers and breakdowns, counted by indicator. */
    parts: z.array(z.object({ indicator: z.string(), added: z.number(), changed: z.number(), removed: z.number() })),
    targets: z.array(
      z.object({ indicator: z.string(), key: z.string(), from: z.nullable(releasedTargetSchema), to: z.nullable(releasedTargetSchema), reason: z.nullable(z.string()) }),
    ),
    /** Baselines, milestones and paths that were set or replaced. */
    settings: z.array(z.object({ indicator: z.string(), what: z.enum(['baseline', 'milestone', 'path']), reason: z.nullable(z.string()) })),
  }),
}));

export type ReleaseFile = z.infer<typeof releaseFileSchema>;
export type ReleasedIndicator = z.infer<typeof releasedIndicatorSchema>;
export type ReleasedVerdict = z.infer<typeof releasedVerdictSchema>;
export type ReleasedTarget = z.infer<typeof releasedTargetSchema>;
export type ValueChange = z.infer<typeof valueChangeSchema>;
