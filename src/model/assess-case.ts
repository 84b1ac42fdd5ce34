import * as z from 'zod/mini';
import type { Direction } from './direction.ts';
import { accumulations, indicatorTypes, pathKinds, type PathKind } from './indicator.ts';
import type { TimedValue } from './time.ts';

/** An observation as the progress maths sees it: decimal time, end of period. */
export type AssessObservation = TimedValue & {
  /** A break in the series right before this value: stated by the producer, or suspected by the editors. */
  readonly breakBefore?: 'stated' | 'suspected' | null | undefined;
  /** SDMX letter, `A` where absent; `F` (forecast) never enters a rule. */
  readonly status?: (typeof rulableStatuses)[number] | null | undefined;
};

/**
 * Everything the progress maths needs to judge one indicator against one target. Times are decimal years, end of period.
 * Absent and null mean the same: the default named at the field, or 'there is none'.
 */
export type AssessCase = {
  readonly id: string;
  /** Which way is better; ignored for a range and a deliverable. */
  readonly direction: Exclude<Direction, 'none'>;
  readonly type: (typeof indicatorTypes)[number];
  readonly baseline?: TimedValue | null | undefined;
  /** Threshold: the bound. Range: gives the target time, its value is ignored. */
  readonly target?: TimedValue | null | undefined;
  /** Both ends belong to the range. */
  readonly range?: { readonly lower: number; readonly upper: number } | null | undefined;
  /** Official interim targets, and earlier targets of the same indicator. */
  readonly milestones?: readonly TimedValue[] | null | undefined;
  /** Default linear. */
  readonly path?: PathKind | null | undefined;
  readonly growth?: 'compound' | null | undefined;
  /** Natural limits of the unit. */
  readonly limits?: { readonly lower?: number | null | undefined; readonly upper?: number | null | undefined } | null | undefined;
  /** Smallest step of the source; default 0.1. */
  readonly precision?: number | null | undefined;
  /** Largest change that means nothing; default the precision. */
  readonly noise?: number | null | undefined;
  /** Years from the end of a period to usual publication; default 0.5. */
  readonly lag?: number | null | undefined;
  /** Years between reference periods; default 1. */
  readonly interval?: number | null | undefined;
  /** Default level. */
  readonly accumulation?: (typeof accumulations)[number] | null | undefined;
  /** Deliverable: when it has to be done. */
  readonly due?: number | null | undefined;
  /** Deliverable: when it was done; null while open. */
  readonly done?: number | null | undefined;
  readonly observations?: readonly AssessObservation[] | null | undefined;
  readonly asOf: number;
};

/** Observation statuses that come with a value. */
const rulableStatuses = ['A', 'P', 'E', 'F', 'B', 'I', 'U'] as const;

const finite = z.number('a finite number is expected');
const nonNegative = z.number('a finite number is expected').check(z.gte(0, 'a number of 0 or more is expected'));
const positive = z.number('a finite number is expected').check(z.gt(0, 'a number above 0 is expected'));

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `one of ${values.map((value) => `"${value}"`).join(', ')} is expected`);
}

const timedValueSchema = z.object({ time: finite, value: finite }, '{"time", "value"} is expected');

/** The target of a range: its ends say what to reach, so a value is not asked for. */
const rangeTargetSchema = z.object(
  { time: finite, value: z.pipe(z.nullish(finite), z.transform((value): number => value ?? 0)) },
  '{"time"} is expected',
);

const observationSchema = z.object(
  {
    time: finite,
    value: finite,
    breakBefore: z.nullish(oneOf(['stated', 'suspected'])),
    status: z.nullish(oneOf(rulableStatuses)),
  },
  '{"time", "value"} is expected',
);

const rangeSchema = z
  .object({ lower: finite, upper: finite }, '{"lower", "upper"} is expected')
  .check(z.refine(({ lower, upper }) => lower <= upper, '"lower" must not lie above "upper"'));

const limitsSchema = z.object({ lower: z.nullish(finite), upper: z.nullish(finite) }, '{"lower", "upper"} is expected');

const measuredFields = {
  id: z.string('a text is expected'),
  direction: oneOf(['increase', 'decrease']),
  baseline: z.nullish(timedValueSchema),
  target: z.nullish(timedValueSchema),
  range: z.nullish(rangeSchema),
  milestones: z.nullish(z.array(timedValueSchema, 'a list is expected')),
  path: z.nullish(oneOf(pathKinds)),
  growth: z.nullish(oneOf(['compound'])),
  limits: z.nullish(limitsSchema),
  precision: z.nullish(nonNegative),
  noise: z.nullish(nonNegative),
  lag: z.nullish(nonNegative),
  interval: z.nullish(positive),
  accumulation: z.nullish(oneOf(accumulations)),
  due: z.nullish(finite),
  done: z.nullish(finite),
  observations: z.array(observationSchema, 'a list is expected'),
  asOf: finite,
};

const assessCaseSchema = z.discriminatedUnion(
  'type',
  [
    z.object({ ...measuredFields, type: z.enum(['change', 'threshold']) }, 'a case is expected'),
    z.object({ ...measuredFields, type: z.literal('range'), target: z.nullish(rangeTargetSchema) }, 'a case is expected'),
    z.object(
      {
        ...measuredFields,
        type: z.literal('deliverable'),
        // Nothing is measured, so neither is asked for.
        direction: z.pipe(
          z.nullish(oneOf(['increase', 'decrease'])),
          z.transform((direction): AssessCase['direction'] => direction ?? 'increase'),
        ),
        observations: z.nullish(z.array(observationSchema, 'a list is expected')),
      },
      'a case is expected',
    ),
  ],
  `a case with a "type" of ${indicatorTypes.map((type) => `"${type}"`).join(', ')} is expected`,
);

/** Untrusted JSON -> cases. A message says what is expected; a path starts with the index of the case. */
export const assessCasesSchema = z.array(assessCaseSchema, 'a list of cases is expected');
