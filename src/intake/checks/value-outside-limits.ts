import type { Finding } from '#model/finding.ts';
import type { Indicator } from '#model/indicator.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { errorAt, type Spot } from '../spot.ts';

type Limits = { readonly lower: number | null; readonly upper: number | null };

/** Values, baselines, targets and milestones lie within the limits of the indicator, else of its unit. */
export const valueOutsideLimits: Check = (context) =>
  context.dataset.indicators.flatMap((indicator) => {
    const limits = indicator.limits ?? context.dataset.units.find(({ code }) => code === indicator.unit) ?? null;
    // Limits that are upside down are told once, not at every value.
    if (limits === null || (limits.lower ?? -Infinity) > (limits.upper ?? Infinity)) return [];
    return numbersOf(indicator, limits, context).flatMap(({ value, spot }) => outside(value, limits, spot));
  });

type Placed = { readonly value: number | null | undefined; readonly spot: () => Spot };

/** Every number of an indicator; of its very many observations those that lie outside. */
function numbersOf(indicator: Indicator, limits: Limits, { observationsOf, cell, at }: CheckContext): Placed[] {
  const placed = (list: 'baselines' | 'milestones') =>
    indicator[list].map(({ value }, index) => ({ value, spot: () => at(indicator, [list, index, 'value']) }));
  return [
    ...observationsOf(indicator).filter(({ value }) => isOutside(value, limits)).map((observation) => ({ value: observation.value, spot: () => cell(observation, 'OBS_VALUE') })),
    ...placed('baselines'),
    ...placed('milestones'),
    ...indicator.targets.flatMap(({ value, range }, index) => [
      { value, spot: () => at(indicator, ['targets', index, 'value']) },
      { value: range?.lower, spot: () => at(indicator, ['targets', index, 'range', 'lower']) },
      { value: range?.upper, spot: () => at(indicator, ['targets', index, 'range', 'upper']) },
    ]),
  ];
}

function isOutside(value: number | null | undefined, { lower, upper }: Limits): value is number {
  return typeof value === 'number' && ((lower !== null && value < lower) || (upper !== null && value > upper));
}

function outside(value: number | null | undefined, limits: Limits, spot: () => Spot): Finding[] {
  if (!isOutside(value, limits)) return [];
  const isBelow = limits.lower !== null && value < limits.lower;
  const words = {
    value,
    message: `${value} lies ${isBelow ? `below the lower limit ${limits.lower}` : `above the upper limit ${limits.upper}`}.`,
    mend: 'Check the value and its unit; if the figure is right, correct the limits of the indicator.',
  };
  return [errorAt('value-outside-limits', spot(), words)];
}
