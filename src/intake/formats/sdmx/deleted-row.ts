import type { ForeignEvent } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignRow } from '../foreign-row.ts';

/** Whether the action of a data set or row says that its observations are to be deleted. */
export function isDelete(action: string): boolean {
  return /^d(elete)?$/i.test(action.trim());
}

/** An observation that the file wants deleted: deleting is a decision of ours, so it is rejected with this reason. */
export function deletedRow({ place, fields: { indicator, area, period } }: ForeignRow): ForeignEvent {
  return {
    kind: 'rejected',
    finding: foreignFinding('delete-action', {
      severity: 'warning', place, value: [indicator, area, period].filter((text) => text !== '').join(' '), names: { indicator, area, period },
      message: 'The file asks to delete this observation.', mend: 'Remove the observation yourself, with a reason, if it is wrong.',
    }),
  };
}
