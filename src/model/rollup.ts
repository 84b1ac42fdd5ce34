import * as z from 'zod/mini';
import { statuses, type Status } from './status.ts';

/** How far a verdict can be relied on, best first. */
export const confidences = ['A', 'B', 'C', 'D'] as const;
export type Confidence = (typeof confidences)[number];

export const groupColours = ['green', 'amber', 'red', 'grey'] as const;
export type GroupColour = (typeof groupColours)[number];

/** A verdict as a roll-up needs it. */
export type RollupItem = {
  readonly id: string;
  /** Default 1. */
  readonly weight?: number | null | undefined;
  /** Default false. */
  readonly critical?: boolean | null | undefined;
  readonly status: Status;
  /** P as a fraction; null where the rule has none. */
  readonly achieved?: number | null | undefined;
  /** A last known verdict, as a status alone or as the answer's object. */
  readonly lastKnown?: Status | { readonly status: Status } | null | undefined;
  readonly confidence?: Confidence | null | undefined;
};

/** Indicators and groups below one heading; weights count among the parts of the same parent. */
export type RollupGroup = {
  readonly id: string;
  /** Default 1. */
  readonly weight?: number | null | undefined;
  readonly items: readonly RollupItem[];
  readonly children?: readonly RollupGroup[] | null | undefined;
};


/**
 * A group summed up over its leaves. `coverage`, `mean`, `low` and `high` are fractions; `mean` is null and the colour grey
 * (red with a red critical item) below the coverage that is asked for.
 */
export type RollupAnswer = {
  readonly id: string;
  /** Every status with its number, zeros too; they sum to the number of leaves. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly coverage: number;
  readonly mean: number | null;
  /** The mean if every item that is not rated had covered nothing. */
  readonly low: number | null;
  /** The mean if every item that is not rated had covered everything. */
  readonly high: number | null;
  readonly colour: GroupColour;
  /** Ids of the red leaves: lowest achieved share first, those without one last, then by id. */
  readonly reds: readonly string[];
  readonly children?: readonly RollupAnswer[];
};

const weightSchema = z.nullish(
  z.number('a finite number is expected').check(z.gte(0, 'a number of 0 or more is expected')),
);
const idSchema = z.string('a text is expected');
const lastKnownSchema = z.union(
  [z.enum(statuses), z.object({ status: z.enum(statuses) })],
  'a status, or {"status", …}, is expected',
);

const itemSchema = z.object(
  {
    id: idSchema,
    weight: weightSchema,
    critical: z.nullish(z.boolean('true or false is expected')),
    status: z.enum(statuses, 'a status is expected'),
    achieved: z.nullish(z.number('a finite number is expected')),
    lastKnown: z.nullish(lastKnownSchema),
    confidence: z.nullish(z.enum(confidences, '"A", "B", "C" or "D" is expected')),
  },
  'an item is expected',
);

const groupSchema: z.ZodMiniType<RollupGroup> = z.object(
  {
    id: idSchema,
    weight: weightSchema,
    items: z.array(itemSchema, 'a list of items is expected'),
    get children() {
      return z.nullish(z.array(groupSchema, 'a list of groups is expected'));
    },
  },
  'a group is expected',
);

/** Untrusted JSON -> groups to sum up. */
export const rollupInputSchema = z.object(
  { groups: z.array(groupSchema, 'a list of groups is expected') },
  '{"groups": [...]} is expected',
);
