import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

const dateText = z.union([z.int(), z.string()]);
const sourcesField = z.array(idSchema);

/** A digital-government system with its facts; roll-out by body stands in rollout.csv. */
export const systemSchema = z.strictObject({
  id: idSchema,
  aliases: z.optional(z.array(z.string())),
  name: localizedTextSchema,
  /** As it is called where there is little room. */
  short: z.optional(localizedTextSchema),
  what: localizedTextSchema,
  provider: z.array(idSchema),
  since: z.nullable(z.strictObject({ time: dateText, sources: sourcesField })),
  awards: z.array(z.strictObject({ text: localizedTextSchema, time: z.nullable(dateText), sources: sourcesField })),
  /** One of the systems named at the conference on the decree on digital government. */
  conference: z.boolean(),
  sources: z.optional(sourcesField),
  remarks: z.optional(z.array(z.strictObject({ text: localizedTextSchema, sources: sourcesField }))),
});

export type System = z.infer<typeof systemSchema>;

/** One cell of the roll-out matrix: the stage (0 to 4) a body had reached at a date. */
export type RolloutEntry = {
  readonly system: string;
  readonly body: string;
  readonly stage: number;
  readonly date: string;
  readonly source: string;
  readonly vintage: string;
  readonly state: string;
  readonly note: string;
  readonly line: number;
};
