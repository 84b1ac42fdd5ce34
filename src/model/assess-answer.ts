import * as z from 'zod/mini';
import { flags, inFlightStatuses, ratedStatuses, reasons } from './status.ts';

export const paceKinds = ['multiple', 'reverse', 'already-met', 'deadline-passed', 'unknown'] as const;
export const projectionKinds = ['none', 'line', 'indicative', 'projection'] as const;

const figure = z.nullable(z.number());

const lastKnownSchema = z.lazy(() => z.object({
  status: z.enum(inFlightStatuses),
  time: z.number(),
  ratio: figure,
  achieved: figure,
}));

const paceSchema = z.lazy(() => z.object({ kind: z.enum(paceKinds), multiple: figure, current: figure, required: figure }));

const projectionSchema = z.lazy(() => z.object({
  kind: z.enum(projectionKinds),
  at: figure,
  mid: figure,
  low: figure,
  high: figure,
  chance: figure,
}));

const sharedFields = () => ({
  id: z.string(),
  flags: z.array(z.enum(flags)),
  achieved: figure,
  expectedShare: figure,
  expectedValue: figure,
  ratio: figure,
  margin: figure,
  compliantShare: figure,
  lastKnown: z.nullable(lastKnownSchema),
  pace: paceSchema,
  projection: projectionSchema,
});

/** The answer of the progress maths as it is published; the same object `data:assess` prints. */
export const assessAnswerSchema = z.lazy(() => z.discriminatedUnion('status', [
  z.object({ status: z.enum(ratedStatuses), reason: z.null(), ...sharedFields() }),
  z.object({ status: z.literal('not-rated'), reason: z.enum(reasons), ...sharedFields() }),
]));

/** The in-flight verdict at the last value, told beside a not-rated one. Shares are fractions. */
export type LastKnown = Readonly<z.infer<typeof lastKnownSchema>>;

/** Change a year in value units, signed as measured. `multiple` stands only where the kind is `multiple`. */
export type Pace = Readonly<z.infer<typeof paceSchema>>;

/** Where the trend leads by the target time `at`; band of 80 % from three points, chance from five. All null for `none`. */
export type Projection = Readonly<z.infer<typeof projectionSchema>>;

/** A status, or the reason why there is none. */
export type Verdict =
  | { readonly status: (typeof ratedStatuses)[number]; readonly reason: null }
  | { readonly status: 'not-rated'; readonly reason: (typeof reasons)[number] };

/**
 * The answer to one case. Shares and ratios are fractions (0.42, never 42), may leave 0..1 and are unrounded; absent ones are
 * null. `margin` (value units) and `compliantShare` exist under the threshold rule only, the four shares outside it only.
 */
export type AssessAnswer = Verdict & {
  readonly id: string;
  readonly flags: readonly (typeof flags)[number][];
  /** P: achieved share of the distance from baseline to target. */
  readonly achieved: number | null;
  /** E: share the trajectory expects at the latest observation. */
  readonly expectedShare: number | null;
  /** x: value the trajectory expects at the latest observation; null for a range. */
  readonly expectedValue: number | null;
  /** R = P/E; null where E is 0. */
  readonly ratio: number | null;
  readonly margin: number | null;
  readonly compliantShare: number | null;
  readonly lastKnown: LastKnown | null;
  readonly pace: Pace;
  readonly projection: Projection;
};
