import type { Indicator } from '#model/indicator.ts';
import type { Check } from '../check-context.ts';
import { comparableRuns, type Measured } from '../comparable-runs.ts';
import { offScaleValues } from '../off-scale.ts';
import { errorAt } from '../spot.ts';

/** A count in a column of rates, or a fraction among percentages, stands far off the scale of all its neighbours. */
export const unitDrift: Check = ({ dataset, observationsOf, cell }) =>
  dataset.indicators.flatMap((indicator) => {
    const kind = dataset.units.find(({ code }) => code === indicator.unit)?.kind;
    if (kind !== 'share' && kind !== 'rate') return [];
    return comparableRuns(observationsOf(indicator)).flatMap((run) =>
      offScaleValues(run).filter((observation) => !isAfterBreak(indicator, observation)).map((observation) =>
        errorAt('unit-drift', cell(observation, 'OBS_VALUE'), {
          value: observation.value,
          message: `${observation.value} is far off the scale of the other values of this series.`,
          mend: 'Write it in the unit of the indicator: a rate is no count, 75 % is 75 and not 0.75. If it is right, enter a break before it.',
        }),
      ),
    );
  });

function isAfterBreak({ breaks }: Indicator, { series, period }: Measured): boolean {
  return breaks.some((one) => one.series === series && one.before === period);
}
