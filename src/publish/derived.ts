import type { Qualifier } from '#model/observation.ts';

/** A derived number at a time, with the source that carries it where there is a single one. */
export type Derived = {
  readonly period: string;
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly source: string | null;
};
