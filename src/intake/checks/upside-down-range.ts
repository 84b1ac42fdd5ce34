import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { isBuddhistYear } from '../observation-row.ts';
import { errorAt, type Spot } from '../spot.ts';

/** What begins ends later, and what is lower lies below what is upper. */
export const upsideDownRange: Check = ({ dataset: { config, indicators, plans, institutions, units, areas }, at }) => [
  ...indicators.flatMap((indicator) => [
    ...numbers(indicator.limits?.lower, indicator.limits?.upper, () => at(indicator, ['limits', 'lower'])),
    ...indicator.targets.flatMap(({ range }, index) => numbers(range?.lower, range?.upper, () => at(indicator, ['targets', index, 'range', 'lower']))),
    ...indicator.responsible.flatMap(({ from, to }, index) => years(from, to, () => at(indicator, ['responsible', index, 'to']))),
  ]),
  ...[...plans, ...institutions, ...areas].flatMap((thing) => years(thing.from, thing.to, () => at(thing, ['to']))),
  ...units.flatMap((unit) => numbers(unit.lower, unit.upper, () => at(unit, ['lower']))),
  ...(config === null ? [] : thresholds(config.method.thresholds, () => at(config, ['method', 'thresholds']))),
];

function thresholds(values: readonly number[], spot: () => Spot) {
  if (values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0))) return [];
  const words = { value: values, message: 'The thresholds of the classes do not go down.', mend: 'List them from the best class to the worst, such as 0.95, 0.6, 0.' };
  return [errorAt('upside-down-range', spot(), words)];
}

function numbers(lower: number | null | undefined, upper: number | null | undefined, spot: () => Spot) {
  if (lower === null || lower === undefined || upper === null || upper === undefined || lower <= upper) return [];
  const words = { value: lower, message: `The lower end ${lower} lies above the upper end ${upper}.`, mend: 'Exchange or correct the two.' };
  return [errorAt('upside-down-range', spot(), words)];
}

function years(from: string | number | null, to: string | number | null, spot: () => Spot) {
  const [start, end] = [decimalTime(String(from)), decimalTime(String(to))];
  // A year as a beginning is its first day, as an end its last.
  if (start === null || end === null || isBuddhistYear(String(from)) || isBuddhistYear(String(to)) || Math.ceil(end) >= Math.ceil(start)) return [];
  const words = { value: to, message: `The end ${String(to)} lies before the beginning ${String(from)}.`, mend: 'Exchange or correct the two.' };
  return [errorAt('upside-down-range', spot(), words)];
}
