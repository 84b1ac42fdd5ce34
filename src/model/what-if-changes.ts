import type { PathKind } from './indicator.ts';

/** The parts of a case a reader may move, by the word that stands for each in an address. */
export const whatIfNumbers = ['asOf', 'target', 'by', 'lower', 'upper', 'due', 'done'] as const;
export type WhatIfNumber = (typeof whatIfNumbers)[number];

/**
 * What a reader changes about a published case to see what the verdict would be; an absent part stays as published. Years are
 * ends of years on the decimal scale: `asOf`, `by` (the target year), `due`, `done`. Target, lower and upper are in the unit of the indicator.
 */
export type WhatIfChanges = Partial<Readonly<Record<WhatIfNumber, number>>> & {
  readonly path?: PathKind;
  /** A value that has not been published yet, for the end of a year. */
  readonly value?: { readonly year: number; readonly value: number };
};
