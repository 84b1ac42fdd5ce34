import type { RowRule } from '../row-rule.ts';

/** So many times the ceiling of a share or rate nothing is, growth of prices apart. */
const doubtful = 10;
const impossible = 100;

/** A number far beyond what its unit allows: 48,210 under percent is a count. */
export const countUnderRate: RowRule = {
  id: 'count-under-rate',
  look: ({ row, value, unit }) => {
    if (value === '' || unit === null || unit.ceiling === null) return null;
    const times = Math.abs(Number(value)) / unit.ceiling;
    if (times < doubtful) return null;
    const isCertain = times >= impossible;
    return {
      severity: isCertain ? 'error' : 'warning', field: 'value', text: row.fields.value, names: { unit: row.fields.unit || unit.code, ceiling: String(unit.ceiling) },
      message: `${value} is far beyond what the unit ${row.fields.unit || unit.code} allows; it looks like a count.`,
      mend: 'Correct the unit in the file, or the value.',
      choices: row.fields.unit === '' || unit.code === 'number' ? [] : [{ id: 'unit-number', to: 'NUMBER', field: 'unit', from: row.fields.unit }],
    };
  },
};
