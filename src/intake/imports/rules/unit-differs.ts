import type { RowRule } from '../row-rule.ts';
import { unitOfText } from '../unit-of-text.ts';

/** The file names another unit than the indicator has. */
export const unitDiffers: RowRule = {
  id: 'unit-differs',
  look: ({ row, ownUnit }) => {
    const theirs = row.fields.unit === '' ? null : unitOfText(row.fields.unit);
    if (ownUnit === null || theirs === null || theirs.code === ownUnit.code) return null;
    // Of counts and money there are many words for the same.
    if (theirs.kind === ownUnit.kind && theirs.kind !== 'rate') return null;
    return {
      severity: 'error', field: 'unit', text: row.fields.unit, names: { unit: row.fields.unit, own: ownUnit.code },
      message: `The file says ${row.fields.unit}, but the indicator is in ${ownUnit.code}.`, mend: 'Correct the unit in the file, or choose another indicator for these values.',
      choices: [{ id: 'unit-of-indicator', to: ownUnit.code }],
    };
  },
};
