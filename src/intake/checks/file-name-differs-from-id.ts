import type { Check } from '../check-context.ts';
import { idOfFile } from '../dataset-layout.ts';
import { isRecord } from '../raw-value.ts';
import { errorAt } from '../spot.ts';

/** A file is found by its name, a page by the id inside: they are one. */
export const fileNameDiffersFromId: Check = ({ yamls }) =>
  yamls.flatMap((yaml) => {
    if (!/^(indicators|reviews)\//.test(yaml.path) || !isRecord(yaml.value)) return [];
    const id = yaml.value['id'];
    const name = idOfFile(yaml.path);
    if (typeof id !== 'string' || id === name) return [];
    const words = {
      value: id,
      message: `The id "${id}" differs from the name of the file, "${name}".`,
      mend: 'Correct whichever is wrong; the id of something published never changes.',
    };
    return [errorAt('file-name-differs-from-id', yaml.spot(['id']), words)];
  });
