import { foldText } from '#domain/search/fold.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { VerdictSummary } from '#model/published-common.ts';
import { type Reason, reasons, type Status } from '#model/status.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { isDescending, type Sort, sortKeyOf } from './table-request.ts';

const worstFirst: readonly Status[] = [
  'moving-away',
  'worse-than-baseline',
  'off-track',
  'not-met',
  'breached',
  'behind',
  'partly-met',
  'nearly-met',
  'on-track',
  'met',
  'not-rated',
];

const placeOf = new Map(worstFirst.map((status, position) => [status, position]));

/** Place in the order 'worst first': rated by status, then what cannot be rated by its last known status, then by reason. */
export function severityOf(verdict: VerdictSummary | null): number {
  const status = place(verdict?.status ?? 'not-rated');
  const known = place(verdict?.lastKnown?.status ?? 'not-rated');
  return (status * worstFirst.length + known) * (reasons.length + 1) + reasonPlace(verdict);
}

function place(status: Status): number {
  return placeOf.get(status) ?? worstFirst.length - 1;
}

/** What could be mended by a report stands before what was never promised. */
function reasonPlace(verdict: VerdictSummary | null): number {
  const reason: Reason | null = verdict === null ? 'no-target' : verdict.reason;
  return reason === null ? 0 : reason === 'no-target' ? reasons.length : reasons.indexOf(reason);
}

const vowelBeforeConsonant = /([\u0EC0-\u0EC4])([\u0E81-\u0EAE])/g;

/** A title as it is sorted: without tones and marks, numbers by size; Lao by its consonants, as in dictionaries, not by the vowel written first. */
export function nameKey(title: string): string {
  return foldText(title)
    .replaceAll(vowelBeforeConsonant, '$2$1')
    .replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));
}

type Compare = (one: IndicatorRow, other: IndicatorRow) => number;

/** The place of every indicator in the order of names: titles are compared once, not whenever a reader orders the table. */
export function namePlaces(titles: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const keyed = [...titles].map(([id, title]) => ({ id, key: nameKey(title) }));
  const ordered = keyed.toSorted((one, other) => compareCodePoints(one.key, other.key) || compareCodePoints(one.id, other.id));
  return new Map(ordered.map(({ id }, position) => [id, position]));
}

const byName: Compare = (one, other) => one.keys.name - other.keys.name;

const bySeverity: Compare = (one, other) => one.keys.severity - other.keys.severity || order(one.keys.achieved, other.keys.achieved);

/** Rows in the order asked for; equal ones by name, those with nothing to order by last in either direction. */
export function sortedRows(rows: readonly IndicatorRow[], sort: Sort): readonly IndicatorRow[] {
  const key = sortKeyOf(sort);
  const sign = isDescending(sort) ? -1 : 1;
  if (key === 'name') return rows.toSorted((one, other) => sign * byName(one, other));
  if (key === 'status') return rows.toSorted((one, other) => sign * bySeverity(one, other) || byName(one, other));
  return rows.toSorted((one, other) => byNumber(one.keys[key], other.keys[key], sign) || byName(one, other));
}

function byNumber(one: number | null, other: number | null, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * order(one, other);
}

/** Also for infinities, whose difference is no number. */
function order(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
