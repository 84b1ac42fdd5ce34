import type { CaseSpec } from './case-spec.ts';
import { dataCases } from './cases/data-cases.ts';
import { deliverableCases } from './cases/deliverable-cases.ts';
import { flagCases } from './cases/flag-cases.ts';
import { pathCases } from './cases/path-cases.ts';
import { ratedCases } from './cases/rated-cases.ts';
import { unratedCases } from './cases/unrated-cases.ts';
import { randomCase } from './random-case.ts';
import type { DemonstrationSize } from './size.ts';

/** The designed cases: first those that show a status or a reason each, then flags, paths and special values. */
export const designedCases: readonly CaseSpec[] = [...ratedCases, ...unratedCases, ...deliverableCases, ...flagCases, ...pathCases, ...dataCases];

/** The cases of a demonstration of a given size, in their order. */
export function casesOf(size: DemonstrationSize): readonly CaseSpec[] {
  const fillers = Math.max(0, size.indicators - designedCases.length);
  return [
    ...designedCases.slice(0, size.indicators),
    ...Array.from({ length: fillers }, (_, index) => randomCase(designedCases.length + index + 1, size)),
  ];
}
