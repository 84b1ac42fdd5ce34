import type { Course } from '#model/opinion.ts';

const ranks = { 'on-course': 2, slow: 1, 'off-course': 0 } as const satisfies Record<Course, number>;

/** How an opinion stands to the verdict of the tracker: `alone` = there is no verdict to compare it with. */
export type Comparison = 'same' | 'better' | 'worse' | 'alone' | 'none';

export function comparedCourse(own: Course | null, other: Course | null): Comparison {
  if (other === null) return 'none';
  if (own === null) return 'alone';
  if (ranks[other] === ranks[own]) return 'same';
  return ranks[other] > ranks[own] ? 'better' : 'worse';
}
