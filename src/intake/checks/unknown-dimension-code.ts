import type { Observation } from '#model/observation.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Codes of a dimension stand in its list; `_T`, the total, always does. */
export const unknownDimensionCode: Check = ({ dataset: { observations, dimensions }, cell }) => {
  const known = new Set(dimensions.map(({ dimension, code }) => `${dimension} ${code}`));
  // Rows with the same codes share them, so each combination is looked up once.
  const unknown = new Map<Observation['dimensions'], readonly string[]>();
  for (const { dimensions: codes } of observations) if (!unknown.has(codes)) unknown.set(codes, unknownColumns(codes, known));
  const isKnown = [...unknown.values()].every((columns) => columns.length === 0);
  return (isKnown ? [] : observations).flatMap((observation) => {
    const columns = unknown.get(observation.dimensions) ?? [];
    return columns.map((dimension) => {
      const code = observation.dimensions[dimension];
      const words = {
        value: code,
        message: `The dimension ${dimension} has no code "${code}".`,
        mend: 'Correct the code, or add it to codelists/dimensions.csv first.',
      };
      return errorAt('unknown-code', cell(observation, dimension), words);
    });
  });
};

function unknownColumns(dimensions: Observation['dimensions'], known: ReadonlySet<string>): readonly string[] {
  return Object.entries(dimensions).flatMap(([dimension, code]) => (code === '_T' || known.has(`${dimension} ${code}`) ? [] : [dimension]));
}
