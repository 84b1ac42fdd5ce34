import type { Observation } from '#model/observation.ts';
import type { Check } from '../check-context.ts';
import { precisionOf } from '../commitment.ts';
import { latestVintages } from '../comparable-runs.ts';
import { versionedKey } from '../observation-key.ts';
import { warningAt } from '../spot.ts';

/** Women and men together are all: counts add up, and a share of all lies between the shares of the parts. */
export const partsAgainstTotal: Check = ({ dataset, observationsOf, cell }) =>
  dataset.indicators.flatMap((indicator) => {
    const kind = dataset.units.find(({ code }) => code === indicator.unit)?.kind;
    const isCount = kind === 'count';
    if (!isCount && kind !== 'share') return [];
    return totalsWithParts(latestVintages(observationsOf(indicator)), 'SEX', ['F', 'M']).flatMap(({ total, parts }) => {
      const [low, high] = isCount ? [sum(parts), sum(parts)] : [Math.min(...parts), Math.max(...parts)];
      const slack = precisionOf(indicator) * parts.length;
      const value = total.value ?? 0;
      if (value >= low - slack && value <= high + slack) return [];
      const words = {
        value,
        message: `The total ${value} does not agree with its parts ${parts.join(' and ')}.`,
        mend: isCount ? 'Correct the total or the parts: they have to add up.' : 'Correct the total or the parts: it has to lie between them.',
      };
      return [warningAt('parts-against-total', cell(total, 'OBS_VALUE'), words)];
    });
  });

function totalsWithParts(observations: readonly Observation[], dimension: string, codes: readonly string[]) {
  const byTotal = new Map<string, number[]>();
  // Rows with the same codes share them: the codes of their total are made once.
  const totalCodes = new Map<Observation['dimensions'], Observation['dimensions']>();
  for (const part of observations) {
    if (part.value === null || !codes.includes(part.dimensions[dimension] ?? '_T')) continue;
    const codesOfTotal = totalCodes.get(part.dimensions) ?? { ...part.dimensions, [dimension]: '_T' };
    totalCodes.set(part.dimensions, codesOfTotal);
    const key = versionedKey({ ...part, dimensions: codesOfTotal });
    const values = byTotal.get(key);
    if (values === undefined) byTotal.set(key, [part.value]);
    else values.push(part.value);
  }
  if (byTotal.size === 0) return [];
  return observations.flatMap((total) => {
    if (total.value === null || (total.dimensions[dimension] ?? '_T') !== '_T') return [];
    const parts = byTotal.get(versionedKey(total)) ?? [];
    return parts.length === codes.length ? [{ total, parts }] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
