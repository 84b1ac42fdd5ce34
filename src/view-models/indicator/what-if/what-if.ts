import { explainBy } from '#domain/methods/judge.ts';
import type { MethodRef } from '#domain/methods/method-ref.ts';
import type { Explanation } from '#domain/progress/explain.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import { movedCase } from './moved-case.ts';

/** A case and what the method makes of it. */
export type Judged = Explanation & { readonly assessCase: AssessCase };

/** The case with the changes, judged by the method of the release; with no changes its answer is the published one. */
export function whatIf(base: AssessCase, changes: WhatIfChanges, method: MethodRef): Judged {
  const assessCase = movedCase(base, changes);
  return { assessCase, ...explainBy(assessCase, method) };
}
