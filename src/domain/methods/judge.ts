import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { explain, type Explanation } from '../progress/explain.ts';
import { judgeByOther } from './judge-by-other.ts';
import { isKnownMethod, judgingVersions, type MethodRef } from './method-ref.ts';
import { trajectoryMethod } from '../progress/trajectory-method.ts';

/** Judges one case by the method a release names; throws for a method that is not known. */
export function judge(assessCase: AssessCase, method: MethodRef): AssessAnswer {
  return explainBy(assessCase, method).answer;
}

/** The same with the arithmetic behind it, which is that of the default method: shares, pace and projection measure, whoever judges. */
export function explainBy(assessCase: AssessCase, method: MethodRef): Explanation {
  if (!isKnownMethod(method)) throw new Error(`There is no method "${method.id}" of version ${method.version}. There are ${knownMethods()}.`);
  const measured = explain(assessCase);
  return method.id === trajectoryMethod.id ? measured : judgeByOther(assessCase, method.id, measured);
}

/** The methods that can judge, as a sentence lists them. */
export function knownMethods(): string {
  return [...judgingVersions].map(([id, versions]) => `${id} (${versions.join(', ')})`).join(', ');
}
