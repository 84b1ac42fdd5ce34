import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { LegalRow } from './legal-row.ts';
import { type LegalSort, legalSortKey } from './legal-request.ts';
import type { Standing } from './standing.ts';

/** From the first draft to the end; what is not confirmed stands first, as least is known of it. */
export const standings: readonly Standing[] = [
  'unconfirmed', 'drafting', 'government', 'assembly', 'adopted', 'promulgated', 'gazetted', 'trial', 'in-force', 'replaced', 'repealed',
];

type Compare = (one: LegalRow, other: LegalRow) => number;

const byTitle: Compare = (one, other) => compareCodePoints(one.keys.title, other.keys.title) || compareCodePoints(one.id, other.id);
const byStage: Compare = (one, other) => standings.indexOf(one.keys.standing) - standings.indexOf(other.keys.standing);

/** Rows in the order asked for; of one stage the newest first, those without a day last in either direction. */
export function sortedLegalRows(rows: readonly LegalRow[], sort: LegalSort): readonly LegalRow[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  switch (legalSortKey(sort)) {
    case 'title':
      return rows.toSorted((one, other) => sign * byTitle(one, other));
    case 'stage':
      return rows.toSorted((one, other) => sign * byStage(one, other) || byDay(one, other, -1) || byTitle(one, other));
    case 'date':
      return rows.toSorted((one, other) => byDay(one, other, sign) || byTitle(one, other));
  }
}

function byDay(one: LegalRow, other: LegalRow, sign: 1 | -1): number {
  const [first, second] = [one.keys.day, other.keys.day];
  if (first === '' || second === '') return Number(first === '') - Number(second === '');
  return sign * compareCodePoints(first, second);
}
