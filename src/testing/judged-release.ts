import { judge } from '#domain/methods/judge.ts';
import type { MethodRef } from '#domain/methods/method-ref.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { ReleasedVerdict, ReleaseFile } from '#model/release-file.ts';
import { aReleasedIndicator, aReleasedVerdict, aReleaseFile } from './release-file-builder.ts';

const trajectory: MethodRef = { id: 'trajectory', version: 1 };

/** A release that holds the verdicts of cases, each indicator with one of the key `plan-2025/plan`, as a method judges them. */
export function aJudgedRelease(cases: Readonly<Record<string, AssessCase>>, method: MethodRef = trajectory): ReleaseFile {
  const indicators = Object.entries(cases).map(([id, one]) => aReleasedIndicator({ id, verdicts: [judgedVerdict(one, method)] }));
  return aReleaseFile({ method: { ...method }, indicators });
}

function judgedVerdict(assessCase: AssessCase, method: MethodRef): ReleasedVerdict {
  const { status, reason, flags, ratio, achieved, expectedValue, lastKnown, pace } = judge(assessCase, method);
  const known = lastKnown === null ? null : { ...lastKnown, time: String(lastKnown.time), expectedValue };
  return aReleasedVerdict({ status, reason, flags: [...flags], ratio, achieved, expectedValue, lastKnown: known, pace, case: assessCase });
}
