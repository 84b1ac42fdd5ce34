import * as z from 'zod/mini';

const optionalText = z.catch(z.optional(z.string()), undefined);

/** What the address of the systems' page may add: which systems, the cell whose detail stands open, and the system of the curve. A bad value is no value. */
export const systemsSearchSchema = z.object({
  /** The systems beyond those of the conference. */
  set: z.catch(z.optional(z.enum(['others'])), undefined),
  /** The open cell: a body and a system. */
  body: optionalText,
  system: optionalText,
  /** System whose use is drawn over time. */
  curve: optionalText,
});

export type SystemsSearch = z.infer<typeof systemsSearchSchema>;
