import type { Check } from '../check-context.ts';
import { idOfFile } from '../dataset-layout.ts';
import { errorAt } from '../spot.ts';

/** Observations belong to the indicator their file is named after. */
export const orphanObservations: Check = ({ sources, known }) => {
  const names = new Set(sources.flatMap(({ path }) => (path.startsWith('indicators/') ? [idOfFile(path)] : [])));
  return sources.flatMap(({ path }) => {
    const id = idOfFile(path);
    if (!path.startsWith('observations/') || names.has(id) || (known.indicator?.has(id) ?? true)) return [];
    const words = {
      value: id,
      message: `There is no indicator "${id}" these observations could belong to.`,
      mend: `Correct the name of the file, or add indicators/${id}.yaml.`,
    };
    return [errorAt('orphan-observations', { file: path, line: 1, column: 1 }, words)];
  });
};
