import type { Verdict } from '#model/assess-answer.ts';
import type { InFlightStatus, RatedStatus, Reason } from '#model/status.ts';
import { isAtOrAfter } from './comparable-observations.ts';
import type { Journey, Measurement } from './measure.ts';
import { tinyShare } from './tolerance.ts';
import { trajectoryMethod } from './trajectory-method.ts';

/** A verdict, and beside a not-rated one the status of the last value in flight. */
export type Rating = Verdict & { readonly lastKnown: InFlightStatus | null };

/** A status that stands. */
export function rated(status: RatedStatus): Rating {
  return { status, reason: null, lastKnown: null };
}

/** No status, and why. */
export function notRated(reason: Reason, lastKnown: InFlightStatus | null = null): Rating {
  return { status: 'not-rated', reason, lastKnown };
}

/** Whether the latest value stands at or after the target time, so that its verdict never changes again. */
export function isFinal({ latest, target }: Measurement): boolean {
  return isAtOrAfter(latest.time, target.time);
}

/** The verdict on a measurement: at the deadline, too late for one, or in flight. */
export function rate(measurement: Measurement): Rating {
  const { assessCase, settings, latest, target } = measurement;
  const { asOf } = assessCase;
  if (isFinal(measurement)) return rated(finalStatus(measurement));
  if (assessCase.accumulation === 'cumulative' && measurement.isMet) return rated('met');
  if (isAtOrAfter(asOf, target.time + settings.lag)) return notRated('no-data-at-deadline', inFlightStatus(measurement));
  if (isTooOld(asOf - (latest.time + settings.lag), settings.interval)) return notRated('too-old', inFlightStatus(measurement));
  const status = inFlightStatus(measurement);
  return status === null ? notRated('too-early') : rated(status);
}

function isTooOld(age: number, interval: number): boolean {
  const { tooOldYears, tooOldPeriods } = trajectoryMethod;
  return age > Math.max(tooOldYears, tooOldPeriods * interval) + tinyShare;
}

function finalStatus({ isMet, journey }: Measurement): RatedStatus {
  if (isMet) return 'met';
  if (journey === null) return 'breached';
  const { onTrack, behind } = trajectoryMethod;
  if (reaches(journey.achieved, onTrack)) return 'nearly-met';
  if (reaches(journey.achieved, behind)) return 'partly-met';
  return reaches(journey.achieved, 0) ? 'not-met' : 'worse-than-baseline';
}

/** null = too early to say. */
function inFlightStatus({ isMet, journey, settings, scale, latest }: Measurement): InFlightStatus | null {
  if (isMet) return 'met';
  if (journey === null) return 'breached';
  const { onTrack, behind, earlyGuard } = trajectoryMethod;
  const { achieved, expectedShare, expected, distance } = journey;
  if (achieved < -settings.noise / distance - tinyShare) return 'moving-away';
  if (expectedShare < earlyGuard - tinyShare) return reaches(achieved, behind) ? 'on-track' : null;
  const miss = (expected - scale.of(latest.value)) * scale.sign;
  if (miss <= settings.noise + scale.tiny && achieved > tinyShare) return 'on-track';
  return byRatio(journey, onTrack, behind);
}

function byRatio({ ratio }: Journey, onTrack: number, behind: number): InFlightStatus {
  if (ratio !== null && reaches(ratio, onTrack)) return 'on-track';
  return ratio !== null && reaches(ratio, behind) ? 'behind' : 'off-track';
}

function reaches(share: number, threshold: number): boolean {
  return share >= threshold - tinyShare;
}
