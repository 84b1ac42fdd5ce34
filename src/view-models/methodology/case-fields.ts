import type { AssessCase } from '#model/assess-case.ts';
import { emptyFields, mostRows, type TryFields, type TryKind } from './try-fields.ts';
import { tryFieldsOf, tryText } from './try-text.ts';
import { tryCase } from './try-case.ts';

const textOf = (value: number | null | undefined): string => (typeof value === 'number' && Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : '');

/**
 * The form filled with a case of the release; null where the form cannot ask the same question: milestones, forecasts, compound growth, or more values than it has rows (those before the baseline count for nothing and are left out).
 */
export function caseFields(given: AssessCase): TryFields | null {
  const since = given.type === 'threshold' ? -Infinity : (given.baseline?.time ?? -Infinity);
  const values = (given.observations ?? []).filter(({ time }) => time > since);
  const isBeyond = values.length > mostRows || (given.milestones ?? []).length > 0 || Boolean(given.growth) || values.some(({ status }) => status === 'F');
  if (isBeyond) return null;
  const fields: TryFields = {
    ...emptyFields,
    kind: kindOf(given),
    path: given.path ?? 'linear',
    baseTime: textOf(given.baseline?.time),
    baseValue: textOf(given.baseline?.value),
    targetTime: textOf(given.target?.time),
    targetValue: textOf(given.target?.value),
    lower: textOf(given.range?.lower),
    upper: textOf(given.range?.upper),
    due: textOf(given.due),
    done: textOf(given.done),
    asOf: textOf(given.asOf),
    limitLower: textOf(given.limits?.lower),
    limitUpper: textOf(given.limits?.upper),
    precision: textOf(given.precision),
    noise: textOf(given.noise),
    lag: textOf(given.lag),
    interval: textOf(given.interval),
    values: values.map(({ time, value, breakBefore }) => ({ time: textOf(time), value: textOf(value), break: breakBefore ?? 'none' })),
  };
  // What an address cannot carry would be judged otherwise by whoever opens it.
  const carried = tryFieldsOf(tryText(fields));
  return carried === null || tryCase(carried, given.asOf).issues.size > 0 ? null : carried;
}

function kindOf({ type, direction, accumulation }: AssessCase): TryKind {
  if (type === 'range' || type === 'deliverable') return type;
  if (type === 'threshold') return direction === 'increase' ? 'at-least' : 'at-most';
  return direction === 'increase' && accumulation === 'cumulative' ? 'total' : direction;
}
