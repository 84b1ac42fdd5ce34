import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Flag } from '#model/status.ts';
import type { VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import { noProjection, projectionOf } from '../projection/project.ts';
import { arithmeticOf } from './arithmetic.ts';
import { comparableObservations, isAtOrAfter } from './comparable-observations.ts';
import { rateDeliverable } from './deliverable-rule.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { flagsOf } from './flags.ts';
import { measure, type Measurement } from './measure.ts';
import { observationsInOrder } from './observations-in-order.ts';
import { paceOf, unknownPace } from './pace.ts';
import { notRated, rate, type Rating } from './rate.ts';
import { settingsOf } from './settings.ts';
import { statedTarget } from './stated-target.ts';
import { thresholdFigures } from './threshold-rule.ts';
import { trendOf } from './trend.ts';

/** An answer and the arithmetic behind it; the arithmetic is null where no observation could be compared with a target. */
export type Explanation = { readonly answer: AssessAnswer; readonly arithmetic: VerdictArithmetic | null };

/** Judges one case and shows how; see `assess`. */
export function explain(assessCase: AssessCase): Explanation {
  if (assessCase.type === 'deliverable') {
    const { flags, ...rating } = rateDeliverable(assessCase);
    return { answer: unmeasured(assessCase, rating, flags), arithmetic: null };
  }
  const found = findMeasurement(assessCase);
  if (found.kind === 'none') return { answer: unmeasured(assessCase, found.rating, []), arithmetic: null };
  return explainMeasured(found.measurement);
}

type Found =
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  | { readonly kind: 'none'; readonly rating: Rating };

/** The latest comparable observation with all a rule needs, or the first reason why there is none. */
function findMeasurement(assessCase: AssessCase): Found {
  const target = statedTarget(assessCase);
  if (target === null) return none('no-target');
  const baseline = assessCase.baseline ?? null;
  const ordered = observationsInOrder(assessCase.observations ?? []);
  if (baseline === null && ordered.length === 0) return none('no-data');
  const isFree = assessCase.type === 'threshold' || (assessCase.type === 'range' && baseline === null);
  if (baseline === null && !isFree) return none('no-baseline');

  const settings = settingsOf(assessCase);
  const from = isFree || baseline === null ? null : baseline.time;
  const comparable = comparableObservations(ordered, { from, targetTime: target.time, interval: settings.interval });
  if (comparable.kind === 'series-break') return none('series-break');
  const { observations } = comparable;
  const latest = observations.at(-1);
  if (latest === undefined) {
    if (isAtOrAfter(assessCase.asOf, target.time + settings.lag)) return none('no-data-at-deadline');
    return none(baseline === null ? 'no-data' : 'baseline-only');
  }
  return { kind: 'measured', measurement: measure({ assessCase, settings, target, observations, latest, isFree }) };
}

function none(reason: Parameters<typeof notRated>[0]): Found {
  return { kind: 'none', rating: notRated(reason) };
}

function explainMeasured(measurement: Measurement): Explanation {
  const { assessCase, latest, journey } = measurement;
  const { lastKnown, ...verdict } = rate(measurement);
  const rating: Rating = { ...verdict, lastKnown };
  const trend = trendOf(measurement);
  const threshold = thresholdFigures(measurement);
  const achieved = finiteOrNull(journey?.achieved ?? null);
  const ratio = finiteOrNull(journey?.ratio ?? null);
  const answer: AssessAnswer = {
    id: assessCase.id,
    ...verdict,
    flags: flagsOf(measurement, { rating, trend, threshold }),
    achieved,
    expectedShare: finiteOrNull(journey?.expectedShare ?? null),
    expectedValue: finiteOrNull(journey === null || journey.path === null ? null : journey.expected),
    ratio,
    margin: finiteOrNull(threshold?.margin ?? null),
    compliantShare: finiteOrNull(threshold?.compliantShare ?? null),
    lastKnown: lastKnown === null ? null : { status: lastKnown, time: latest.time, ratio, achieved },
    pace: paceOf(measurement),
    projection: projectionOf(measurement),
  };
  return { answer, arithmetic: arithmeticOf(measurement, trend) };
}

function unmeasured({ id }: AssessCase, { status, reason }: Rating, flags: readonly Flag[]): AssessAnswer {
  const verdict = status === 'not-rated' ? { status, reason } : { status, reason };
  return {
    id,
    ...verdict,
    flags,
    achieved: null,
    expectedShare: null,
    expectedValue: null,
    ratio: null,
    margin: null,
    compliantShare: null,
    lastKnown: null,
    pace: unknownPace,
    projection: noProjection,
  };
}
