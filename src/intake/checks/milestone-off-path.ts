import type { Indicator } from '#model/indicator.ts';
import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { baselineOf, noiseOf, signOf, valuedTargets } from '../commitment.ts';
import { errorAt } from '../spot.ts';

type Corner = { readonly time: number; readonly value: number; readonly index: number | null };

/** Milestones lead from the baseline to the target without going back. */
export const milestoneOffPath: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const sign = signOf(indicator);
    if (sign === null || indicator.type !== 'change') return [];
    return offPath(cornersOf(indicator), sign, noiseOf(indicator)).map(({ index, value, time }) =>
      errorAt('milestone-off-path', at(indicator, ['milestones', index, 'value']), {
        value,
        message: `The milestone ${value} at the end of ${time} does not lie on the way from the baseline to the target.`,
        mend: 'Correct its value or its time: milestones lie between their neighbours, in the direction of the indicator.',
      }),
    );
  });

function cornersOf(indicator: Indicator): Corner[] {
  const baseline = baselineOf(indicator);
  const start = baseline === null ? [] : [{ time: decimalTime(baseline.time) ?? 0, value: baseline.value, index: null }];
  const milestones = indicator.milestones.map(({ time, value }, index) => ({ time: decimalTime(time) ?? 0, value, index }));
  // A target on the wrong side of the baseline is a mistake of its own.
  const isAhead = (value: number) => baseline === null || (value - baseline.value) * (signOf(indicator) ?? 1) >= -noiseOf(indicator);
  const targets = valuedTargets(indicator).flatMap(({ target, time, value }) =>
    target.kind === 'plan' && isAhead(value) ? [{ time, value, index: null }] : [],
  );
  return [...start, ...milestones, ...targets];
}

/** Milestones that are worse than something before them, or better than something after them. */
function offPath(corners: readonly Corner[], sign: 1 | -1, noise: number): (Corner & { readonly index: number })[] {
  return corners.flatMap((corner) => {
    if (corner.index === null) return [];
    const isOff = corners.some((other) => {
      // Milestones are held against baseline and target; of two milestones the later one is named.
      if (other.index !== null && other.time >= corner.time) return false;
      const lead = (other.value - corner.value) * sign * Math.sign(corner.time - other.time);
      return lead > noise;
    });
    return isOff ? [{ ...corner, index: corner.index }] : [];
  });
}
