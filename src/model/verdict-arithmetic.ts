import * as z from 'zod/mini';
import { pathKinds } from './indicator.ts';
import { statuses } from './status.ts';

export const freshnesses = ['current', 'ageing', 'stale'] as const;
export type Freshness = (typeof freshnesses)[number];

const timedValue = z.lazy(() => z.object({ time: z.number(), value: z.number() }));

const trendSchema = z.lazy(() => z.object({
  from: timedValue,
  to: timedValue,
  change: z.number(),
  sign: z.enum(['up', 'down', 'steady']),
  sense: z.enum(['better', 'worse', 'steady']),
}));

const ageSchema = z.lazy(() => z.object({ years: z.number(), periods: z.number(), freshness: z.enum(freshnesses) }));

/** The arithmetic as it is published beside an answer. */
export const verdictArithmeticSchema = z.lazy(() => z.object({
  rule: z.enum(['trajectory', 'threshold']),
  sign: z.union([z.literal(1), z.literal(-1)]),
  baseline: z.nullable(timedValue),
  target: timedValue,
  range: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
  latest: timedValue,
  points: z.array(timedValue),
  path: z.enum(pathKinds),
  knots: z.array(timedValue),
  noise: z.number(),
  precision: z.number(),
  lag: z.number(),
  interval: z.number(),
  isFinal: z.boolean(),
  earlyBy: z.nullable(z.number()),
  trend: z.nullable(trendSchema),
  age: ageSchema,
  classBounds: z.array(z.object({ status: z.enum(statuses), value: z.number() })),
}));

/** Change between the last two comparable observations; `steady` = within noise. `sign` as measured, `sense` against the target. */
export type Trend = Readonly<z.infer<typeof trendSchema>>;

/** Data age in years and in reporting periods, counted from the usual publication date; never below 0. */
export type DataAge = Readonly<z.infer<typeof ageSchema>>;

/**
 * What stands behind an answer, for 'show the arithmetic'. `points` are the comparable observations (baseline excluded),
 * the last of them `latest`. `knots` are the corners of the expected path, empty under the threshold rule and for a range.
 * `earlyBy` = years before the target time at which it was met. `classBounds` = value at the latest time from which each
 * status is earned, best first; empty under the threshold rule, for a range, and where another method judged.
 */
export type VerdictArithmetic = Readonly<z.infer<typeof verdictArithmeticSchema>>;
