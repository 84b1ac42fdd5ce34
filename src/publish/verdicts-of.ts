import { explainBy } from '#domain/methods/judge.ts';
import { courseOf, isMethodSensitive, secondOpinions } from '#domain/methods/second-opinions.ts';
import type { AssessAnswer, LastKnown } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Target } from '#model/indicator.ts';
import type { LastKnownSummary, VerdictSummary } from '#model/published-common.ts';
import type { Baseline } from '#model/indicator.ts';
import { assessCaseOf } from './assess-case-of.ts';
import { targetsInForce } from './in-force.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { publishedArithmetic } from './published-arithmetic.ts';
import { periodNames, type PeriodNames } from './period-names.ts';
import { verdictConfidence } from './verdict-confidence.ts';
import { keyedTargets } from './verdict-keys.ts';

/** A verdict in full with the baseline it starts from. */
export type JudgedTarget = { readonly verdict: PublishedVerdict; readonly target: Target; readonly baseline: Baseline | null };

/** One verdict for each target of an indicator that nothing replaces; none for a context figure. */
export function verdictsOf(prepared: PreparedIndicator, publication: Publication): readonly JudgedTarget[] {
  const targets = targetsInForce(prepared.indicator, publication.release.id);
  return keyedTargets(targets).flatMap(([key, target]) => judge(prepared, { key, target, publication }) ?? []);
}

type Judged = { readonly key: string; readonly target: Target; readonly publication: Publication };

function judge(prepared: PreparedIndicator, { key, target, publication }: Judged): JudgedTarget | null {
  const { release, asOf, dataset, sources } = publication;
  const id = `${prepared.indicator.id}:${key}`;
  const found = assessCaseOf(prepared, target, { id, release: release.id, asOf });
  if (found === null) return null;
  const { assessCase, series, baseline } = found;
  const { answer, arithmetic } = explainBy(assessCase, release.method);
  const periods = periodNames(prepared, series);
  const { id: _id, ...assessment } = answer;
  const graded = arithmetic === null ? null : verdictConfidence(prepared, { answer, arithmetic, series, sources });
  const verdict: PublishedVerdict = {
    ...summary(key, target, { answer, periods, time: assessCase.target?.time ?? Number.NaN }),
    target: target.id,
    assessment: { ...assessment, flags: [...assessment.flags] },
    arithmetic: publishedArithmetic({ assessCase, answer, arithmetic, baseline, periods, thresholds: dataset.config.method.thresholds }),
    ...opinionsOf(assessCase, answer, release.method.id),
    case: assessCase,
    confidence: graded?.confidence ?? null,
    confidenceReasons: [...(graded?.confidenceReasons ?? [])],
  };
  return { verdict, target, baseline };
}

/** What the methods say that did not judge. A verdict that cannot be given is compared by the last known one. */
function opinionsOf(assessCase: AssessCase, { status, lastKnown }: AssessAnswer, judgedBy: string): Pick<PublishedVerdict, 'opinions' | 'isMethodSensitive'> {
  const opinions = secondOpinions(assessCase).filter(({ method }) => method !== judgedBy);
  return { opinions: [...opinions], isMethodSensitive: isMethodSensitive(courseOf(lastKnown?.status ?? status), opinions) };
}

type Told = { readonly answer: AssessAnswer; readonly periods: PeriodNames; readonly time: number };

function summary(key: string, target: Target, { answer, periods, time }: Told): VerdictSummary {
  return {
    key,
    plan: target.plan,
    kind: target.kind,
    evidence: target.evidence,
    counted: target.kind === 'plan' && target.plan !== null && target.evidence !== 'unconfirmed',
    time,
    value: target.value ?? null,
    status: answer.status,
    reason: answer.reason,
    flags: [...answer.flags],
    ratio: answer.ratio,
    achieved: answer.achieved,
    expectedValue: answer.expectedValue,
    lastKnown: answer.lastKnown === null ? null : lastKnownSummary(answer.lastKnown, answer, periods),
  };
}

function lastKnownSummary(lastKnown: LastKnown, { expectedValue }: AssessAnswer, periods: PeriodNames): LastKnownSummary {
  const { status, time, ratio, achieved } = lastKnown;
  return { status, time: periods(time), ratio, achieved, expectedValue };
}
