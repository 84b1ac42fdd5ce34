import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { isBuddhistYear } from '../observation-row.ts';
import { walk } from '../raw-value.ts';
import { errorAt } from '../spot.ts';

const dateFields: ReadonlySet<unknown> = new Set(['date', 'time', 'from', 'to', 'before', 'retrieved', 'closed']);

/** Dates of the YAML files are years, months or days of the calendar: 2023-02-30 is none. (Asked of texts and numbers alike.) */
export const badDate: Check = ({ yamls, broken }) =>
  yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
      const isDate = dateFields.has(path.at(-1)) && (typeof value === 'string' || typeof value === 'number');
      // A file that breaks its schema has the same field reported there.
      if (!isDate || broken.has(yaml.path) || isBuddhistYear(String(value)) || decimalTime(String(value)) !== null) return [];
      const words = {
        value,
        message: `"${String(value)}" is not a date or period of the calendar.`,
        mend: 'Write 2024, 2024-05 or 2024-05-31.',
      };
      return [errorAt('bad-period', yaml.spot(path), words)];
    }),
  );
