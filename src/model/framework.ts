import * as z from 'zod/mini';
import { idSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

/** The kinds of division of the plans' results framework, as they are named in framework.yaml. */
export const frameworkKinds = ['goal', 'pillar', 'programme', 'component', 'sector'] as const;
export type FrameworkKind = (typeof frameworkKinds)[number];

const frameworkItemSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  title: localizedTextSchema,
  parent: z.nullable(idSchema),
  weight: z.optional(z.number().check(z.positive())),
  outcome: z.optional(localizedTextSchema),
  sources: z.array(idSchema),
});

const remarkSchema = z.strictObject({ text: localizedTextSchema, sources: z.array(idSchema) });

/** `framework.yaml`: goals, pillars, programmes, components and sectors of the plans. */
export const frameworkSchema = z.strictObject({
  goals: z.array(frameworkItemSchema),
  pillars: z.array(frameworkItemSchema),
  programmes: z.array(frameworkItemSchema),
  components: z.array(frameworkItemSchema),
  sectors: z.array(frameworkItemSchema),
  counts: z.optional(
    z.array(z.strictObject({ id: idSchema, value: z.int(), text: localizedTextSchema, sources: z.array(idSchema) })),
  ),
  remarks: z.optional(z.array(remarkSchema)),
});

export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkItem = z.infer<typeof frameworkItemSchema>;
