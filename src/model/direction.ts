/** Which way is better; `none` marks a context figure that is never rated. */
export const directions = ['increase', 'decrease', 'none'] as const;
export type Direction = (typeof directions)[number];
