import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { isBuddhistYear, isState } from '../observation-row.ts';
import { walk } from '../raw-value.ts';
import { errorAt, type Spot } from '../spot.ts';

const dateFields: ReadonlySet<unknown> = new Set(['date', 'time', 'from', 'to', 'before', 'retrieved', 'closed']);

/** Dates of the YAML files are years, months or days of the calendar: 2023-02-30 is none. (Asked of texts and numbers alike.) */
export const badDate: Check = ({ yamls }) =>
  yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
      const isDate = (dateFields.has(path.at(-1)) || (path.at(-1) === 'due' && yaml.path.startsWith('reviews/'))) && (typeof value === 'string' || typeof value === 'number');
      if (path.at(-1) === 'embargo' && typeof value === 'string' && !isState(`embargo:${value}`)) return [noInstant(value, yaml.spot(path))];
      if (!isDate || isBuddhistYear(String(value)) || decimalTime(String(value)) !== null) return [];
      const words = {
        value,
        message: `"${String(value)}" is not a date or period of the calendar.`,
        mend: 'Write 2024, 2024-05 or 2024-05-31.',
      };
      return [errorAt('bad-period', yaml.spot(path), words)];
    }),
  );

/** An embargo until a day that does not exist would never end. */
function noInstant(value: string, spot: Spot) {
  const mend = 'Write an instant of the calendar with its offset, such as 2026-12-01T09:00:00+07:00.';
  return errorAt('bad-state', spot, { value, message: `"${value}" is not an instant.`, mend });
}
