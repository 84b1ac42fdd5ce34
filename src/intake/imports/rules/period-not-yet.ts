import { decimalTime } from '#model/time.ts';
import type { RowRule } from '../row-rule.ts';

/** A value of a period after the day the dataset describes is a forecast or a slip. */
export const periodNotYet: RowRule = {
  id: 'period-in-future',
  look: ({ row, period, value, status, asOf }) => {
    if (asOf === null || value === '' || status === 'F' || !isAfter(period, asOf)) return null;
    return {
      severity: 'error', field: 'period', text: row.fields.period, names: { asOf }, message: `${period} lies after ${asOf}, the day the dataset describes.`,
      mend: 'Correct the period; a forecast has the status F, a target belongs to the indicator.',
      choices: [{ id: 'forecast', to: 'F', field: 'status', from: row.fields.status }],
    };
  },
};

function isAfter(period: string, asOf: string): boolean {
  if (period.length <= 7) return Number(period.slice(0, 4)) > Number(asOf.slice(0, 4));
  return (decimalTime(period) ?? 0) > (decimalTime(asOf) ?? 0);
}
