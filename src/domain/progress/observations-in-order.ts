import type { AssessObservation } from '#model/assess-case.ts';
import { tinyShare } from './tolerance.ts';

/**
 * The observations a rule may see, oldest first: no forecasts, finite numbers only, one per time (of several, the one given
 * last is the latest revision).
 */
export function observationsInOrder(observations: readonly AssessObservation[]): readonly AssessObservation[] {
  const usable = observations.filter(
    ({ status, time, value }) => status !== 'F' && Number.isFinite(time) && Number.isFinite(value),
  );
  const sorted = usable.toSorted((a, b) => a.time - b.time);
  return sorted.filter((observation, index) => {
    const next = sorted[index + 1];
    return next === undefined || next.time - observation.time > tinyShare;
  });
}
