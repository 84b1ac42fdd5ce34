import type { Check } from '../check-context.ts';
import { isBuddhistYear } from '../observation-row.ts';
import { walk } from '../raw-value.ts';
import { errorAt } from '../spot.ts';

const timeFields: ReadonlySet<unknown> = new Set(['time', 'from', 'to', 'date', 'due', 'before', 'asOf', 'retrieved', 'since', 'closed']);

/** Years are Christian years everywhere; 2567 is 2024. (Tables are checked row by row.) */
export const buddhistYear: Check = ({ yamls }) =>
  yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
      if (!timeFields.has(path.at(-1)) || !isBuddhistYear(String(value))) return [];
      const year = Number(String(value).slice(0, 4));
      const words = {
        value,
        message: `The year ${year} looks like a year of the Buddhist era.`,
        mend: `Write the Christian year: ${year} is ${year - 543}.`,
      };
      return [errorAt('buddhist-year', yaml.spot(path), words)];
    }),
  );
