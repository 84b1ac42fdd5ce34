import type { Status } from '#model/status.ts';
import type { Measurement } from './measure.ts';
import { isFinal } from './rate.ts';
import { tinyShare } from './tolerance.ts';
import { trajectoryMethod } from './trajectory-method.ts';

type ClassBound = { readonly status: Status; readonly value: number };

/**
 * The value, at the time of the latest observation, from which each status is earned, best first; for 'how far is the next
 * class'. Empty where no ratio decides: threshold rule, range, too early.
 */
export function classBounds(measurement: Measurement): readonly ClassBound[] {
  const { journey, scale } = measurement;
  if (journey === null || journey.path === null || scale.baseline === null) return [];
  const { onTrack, behind, earlyGuard } = trajectoryMethod;
  const along = (share: number) => (scale.baseline ?? 0) + (scale.target - (scale.baseline ?? 0)) * share;
  if (isFinal(measurement)) {
    return [
      { status: 'met', value: scale.target },
      { status: 'nearly-met', value: along(onTrack) },
      { status: 'partly-met', value: along(behind) },
      { status: 'not-met', value: along(0) },
    ];
  }
  if (journey.expectedShare < earlyGuard - tinyShare) return [];
  return [
    { status: 'met', value: scale.target },
    { status: 'on-track', value: easierOf(along(onTrack * journey.expectedShare), measurement) },
    { status: 'behind', value: along(behind * journey.expectedShare) },
    { status: 'off-track', value: along(0) - measurement.settings.noise * scale.sign },
  ];
}

/** A value within noise of the path is on track as well. */
function easierOf(byRatio: number, { journey, settings, scale }: Measurement): number {
  const byNoise = (journey?.expected ?? byRatio) - settings.noise * scale.sign;
  return (byNoise - byRatio) * scale.sign < 0 ? byNoise : byRatio;
}
