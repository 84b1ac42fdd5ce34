import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { explain } from './explain.ts';

/** Judges one case by the default method; never throws, and every answer has a status or a named reason. */
export function assess(assessCase: AssessCase): AssessAnswer {
  return explain(assessCase).answer;
}
