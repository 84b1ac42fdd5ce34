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
    return numbersOf(indicator, context).flatMap(({ value, spot }) => outside(value, limits, spot));
  });

type Placed = { readonly value: number | null | undefined; readonly spot: () => Spot };

function numbersOf(indicator: Indicator, { observationsOf, cell, at }: CheckContext): Placed[] {
  const placed = (list: 'baselines' | 'milestones') =>
    indicator[list].map(({ value }, index) => ({ value, spot: () => at(indicator, [list, index, 'value']) }));
  return [
    ...observationsOf(indicator).map((observation) => ({ value: observation.value, spot: () => cell(observation, 'OBS_VALUE') })),
    ...placed('baselines'),
    ...placed('milestones'),
    ...indicator.targets.flatMap(({ value, range }, index) => [
      { value, spot: () => at(indicator, ['targets', index, 'value']) },
      { value: range?.lower, spot: () => at(indicator, ['targets', index, 'range', 'lower']) },
      { value: range?.upper, spot: () => at(indicator, ['targets', index, 'range', 'upper']) },
    ]),
  ];
}

function outside(value: number | null | undefined, { lower, upper }: Limits, spot: () => Spot): Finding[] {
  if (value === null || value === undefined) return [];
  const isBelow = lower !== null && value < lower;
  const isAbove = upper !== null && value > upper;
  if (!isBelow && !isAbove) return [];
  const words = {
    value,
    message: `${value} lies ${isBelow ? `below the lower limit ${lower}` : `above the upper limit ${upper}`}.`,
    mend: 'Check the value and its unit; if the figure is right, correct the limits of the indicator.',
  };
  return [errorAt('value-outside-limits', spot(), words)];
}
