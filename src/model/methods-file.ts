import * as z from 'zod/mini';
import type { AssessCase } from './assess-case.ts';
import { targetKinds } from './indicator.ts';
import { opinionSchema } from './opinion.ts';
import { reasons, statuses } from './status.ts';

/** Whose verdict, and of which target. `time`: the target's, on the decimal scale. */
const named = {
  indicator: z.string(),
  key: z.string(),
  plan: z.nullable(z.string()),
  kind: z.enum(targetKinds),
  time: z.number(),
};

/** A verdict beside what the other published methods say of the same numbers. */
const comparedVerdictSchema = z.lazy(() => z.object({
  ...named,
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  /** Status of the last known verdict, which is the one compared where there is one. */
  lastKnown: z.nullable(z.enum(statuses)),
  opinions: z.array(opinionSchema),
  isMethodSensitive: z.boolean(),
}));

/** A case of the release to show the rules with: its numbers are judged again where it is shown. */
const methodExampleSchema = z.lazy(() => z.object({
  ...named,
  unit: z.string(),
  decimals: z.number(),
  status: z.enum(statuses),
  reason: z.nullable(z.enum(reasons)),
  lastKnown: z.nullable(z.enum(statuses)),
  case: z.custom<AssessCase>((value) => typeof value === 'object' && value !== null),
}));

/** `methods.json`: every verdict that other methods have an opinion of, and one case for each kind of target and outcome. No text. */
export const methodsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  verdicts: z.array(comparedVerdictSchema),
  examples: z.array(methodExampleSchema),
}));

export type MethodsFile = z.infer<typeof methodsFileSchema>;
export type ComparedVerdict = z.infer<typeof comparedVerdictSchema>;
export type MethodExample = z.infer<typeof methodExampleSchema>;
