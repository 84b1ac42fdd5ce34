import type { AssessCase, AssessObservation } from '#model/assess-case.ts';
import { decimalTime, type TimedValue } from '#model/time.ts';
import { fieldsOfKind, hasPath, hasValues, mostRows, type TryFieldName, type TryFields, type TryKind } from './try-fields.ts';
import { cleanPart } from './try-text.ts';

/** What is wrong with a text: no number, no time, below zero, not above zero, its other half missing, or the ends the wrong way round. */
export type TryIssue = 'number' | 'time' | 'negative' | 'positive' | 'pair' | 'order';

/** The case the form describes, and what of it could not be used: by field, or by row as `row-0`. */
export type TriedCase = { readonly given: AssessCase; readonly issues: ReadonlyMap<string, TryIssue> };

const largest = 1e12;
const years = { first: 1900, last: 2200 } as const;
const times: ReadonlySet<TryFieldName> = new Set(['baseTime', 'targetTime', 'due', 'done', 'asOf']);

/** The texts of the form -> a case. What cannot be read is left out and named; `today` (decimal time) stands in for a missing as-of date. */
export function tryCase(fields: TryFields, today: number): TriedCase {
  const issues = new Map<string, TryIssue>();
  const read = readFields(fields, issues);
  const range = fields.kind === 'range' ? rangeOf(read, issues) : null;
  const target = targetOf(fields.kind, read, range, issues);
  const settings = {
    precision: atLeast(read.precision, 'precision', issues),
    noise: atLeast(read.noise, 'noise', issues),
    lag: atLeast(read.lag, 'lag', issues),
    interval: above(read.interval, issues),
    limits: read.limitLower === null && read.limitUpper === null ? null : { lower: read.limitLower, upper: read.limitUpper },
  };
  const given: AssessCase = {
    id: 'try',
    ...kinds[fields.kind],
    baseline: pairOf(read.baseTime, read.baseValue, 'baseValue', issues),
    target,
    range,
    observations: hasValues(fields.kind) ? rowsOf(fields, issues) : [],
    ...settings,
    path: hasPath(fields.kind) ? fields.path : null,
    due: read.due,
    done: read.done,
    asOf: read.asOf ?? today,
  };
  return { given: withoutBlanks(given), issues };
}

const kinds = {
  increase: { type: 'change', direction: 'increase' },
  decrease: { type: 'change', direction: 'decrease' },
  total: { type: 'change', direction: 'increase', accumulation: 'cumulative' },
  'at-least': { type: 'threshold', direction: 'increase' },
  'at-most': { type: 'threshold', direction: 'decrease' },
  range: { type: 'range', direction: 'increase' },
  deliverable: { type: 'deliverable', direction: 'increase' },
} as const satisfies Record<TryKind, Pick<AssessCase, 'type' | 'direction' | 'accumulation'>>;

type Issues = Map<string, TryIssue>;
type Read = Readonly<Record<TryFieldName, number | null>>;

/** The number of each field the kind asks for; null where it is blank or unreadable. */
function readFields(fields: TryFields, issues: Issues): Read {
  const none = Object.fromEntries(Object.keys(fields).map((name) => [name, null])) as Record<TryFieldName, number | null>;
  for (const name of fieldsOfKind[fields.kind]) {
    const text = fields[name];
    if (text.trim() === '') continue;
    const isTime = times.has(name);
    none[name] = isTime ? timeOfText(text) : numberOfText(text);
    if (none[name] === null) issues.set(name, isTime ? 'time' : 'number');
  }
  return none;
}

/** 25.5, 25,5, -3; null for what is no number, or one beyond a million millions. */
export function numberOfText(text: string): number | null {
  const plain = cleanPart(text);
  const value = /^[-+]?(\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : Number.NaN;
  return Math.abs(value) <= largest ? value + 0 : null;
}

/** 2024, 2024-05, 2024-Q3, 2024-11-21, or a decimal year; null outside 1900 to 2200. */
export function timeOfText(text: string): number | null {
  const time = decimalTime(cleanPart(text)) ?? numberOfText(text);
  return time !== null && time >= years.first && time <= years.last ? time : null;
}

function pairOf(time: number | null, value: number | null, field: TryFieldName, issues: Issues): TimedValue | null {
  if (time !== null && value !== null) return { time, value };
  if ((time === null) !== (value === null) && !issues.has(field)) issues.set(field, 'pair');
  return null;
}

function rangeOf({ lower, upper }: Read, issues: Issues): AssessCase['range'] {
  if (lower === null || upper === null) return null;
  if (lower <= upper) return { lower, upper };
  issues.set('upper', 'order');
  return null;
}

function targetOf(kind: TryKind, { targetTime, targetValue }: Read, range: AssessCase['range'], issues: Issues): TimedValue | null {
  if (kind === 'deliverable') return null;
  if (kind !== 'range') return pairOf(targetTime, targetValue, 'targetValue', issues);
  return targetTime === null || !range ? null : { time: targetTime, value: range.lower };
}

function atLeast(value: number | null, field: TryFieldName, issues: Issues): number | null {
  if (value === null || value >= 0) return value;
  issues.set(field, 'negative');
  return null;
}

function above(value: number | null, issues: Issues): number | null {
  if (value === null || value > 0) return value;
  issues.set('interval', 'positive');
  return null;
}

function rowsOf({ values }: TryFields, issues: Issues): readonly AssessObservation[] {
  return values.slice(0, mostRows).flatMap(({ time, value, break: before }, place) => {
    const isBlank = (text: string): boolean => text.trim() === '';
    if (isBlank(time) && isBlank(value)) return [];
    const read = { time: timeOfText(time), value: numberOfText(value) };
    const issue = isBlank(time) || isBlank(value) ? 'pair' : read.time === null ? 'time' : read.value === null ? 'number' : null;
    if (issue !== null) issues.set(`row-${place}`, issue);
    if (read.time === null || read.value === null) return [];
    return [{ time: read.time, value: read.value, ...(before === 'none' ? {} : { breakBefore: before }) }];
  });
}

/** The case as anyone would write it: what is not said is not there. */
function withoutBlanks(given: AssessCase): AssessCase {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as AssessCase;
}
