import * as z from 'zod/mini';

/** Published methods that give a second opinion, in the order they are shown. */
export const opinionMethods = ['opensdg', 'unsd', 'german', 'escap'] as const;
export type OpinionMethod = (typeof opinionMethods)[number];

/** What a class of any method comes down to: the target is in reach, progress is too slow, or nothing is gained. */
export const courses = ['on-course', 'slow', 'off-course'] as const;
export type Course = (typeof courses)[number];

/**
 * What another method says of the same numbers. `status`: its own class. `number`: opensdg observed ÷ required growth; unsd share of the way at
 * the target date; german value at the target date; escap 0 to 10. `course` is null where the method cannot say.
 */
export const opinionSchema = z.lazy(() => z.object({
  method: z.enum(opinionMethods),
  status: z.string(),
  number: z.nullable(z.number()),
  course: z.nullable(z.enum(courses)),
}));

export type Opinion = z.infer<typeof opinionSchema>;
