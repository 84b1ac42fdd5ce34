import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { ReportingLine } from './reporting-line.ts';
import { type ReportingSort, reportingSortKey } from './reporting-request.ts';

type Compare = (one: ReportingLine, other: ReportingLine) => number;

const byName: Compare = (one, other) => compareCodePoints(one.keys.name, other.keys.name) || compareCodePoints(one.id, other.id);

/** Rows in the order asked for; equal ones by name, those with nothing to order by last in either direction. */
export function sortedLines(lines: readonly ReportingLine[], sort: ReportingSort): readonly ReportingLine[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const order = orders[reportingSortKey(sort)];
  return lines.toSorted((one, other) => order(one, other, sign) || byName(one, other));
}

type Order = (one: ReportingLine, other: ReportingLine, sign: 1 | -1) => number;

const orders: Readonly<Record<ReturnType<typeof reportingSortKey>, Order>> = {
  name: (one, other, sign) => sign * byName(one, other),
  institution: (one, other, sign) => withBlanksLast(one.keys.institution || null, other.keys.institution || null, (a, b) => sign * compareCodePoints(a, b)),
  age: (one, other, sign) => withBlanksLast(one.keys.age, other.keys.age, (a, b) => sign * (a - b)),
  due: (one, other, sign) => withBlanksLast(one.due?.day ?? null, other.due?.day ?? null, (a, b) => sign * compareCodePoints(a, b)),
  late: (one, other, sign) => sign * (difference(urgency(other), urgency(one)) || difference(oldness(other), oldness(one))),
};

/** Days past the due day; below 0 before it; what has no due day comes after everything that has one. */
function urgency({ standing }: ReportingLine): number {
  if (standing.kind === 'unscheduled') return Number.NEGATIVE_INFINITY;
  return standing.kind === 'late' ? standing.days : -standing.days;
}

/** No value at all is older than any. */
function oldness({ keys: { age } }: ReportingLine): number {
  return age ?? Number.POSITIVE_INFINITY;
}

/** Also for infinities, whose difference is no number. */
function difference(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function withBlanksLast<Key>(one: Key | null, other: Key | null, compare: (one: Key, other: Key) => number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(one, other);
}
