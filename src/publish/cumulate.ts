import { runKey } from '#intake/observation-key.ts';
import type { Observation, ObservationStatus, Qualifier } from '#model/observation.ts';
import type { Baseline } from '#model/indicator.ts';
import { groupBy } from './group-by.ts';
import { isTotal } from './observation-key.ts';
import { inTimeOrder, timeOf } from './period-times.ts';

type Start = Pick<Baseline, 'series' | 'time' | 'value'>;
type Sum = { readonly value: number; readonly status: ObservationStatus; readonly qualifier: Qualifier | null; readonly isPartial: boolean };

/** From the flag that decides most to the one that decides least. */
const gravest: readonly ObservationStatus[] = ['F', 'E', 'I', 'U', 'P', 'B', 'A'];

/**
 * Flows of a cumulative indicator summed up over time, for each series, area and code. With a baseline the sum of the country
 * runs from it, and flows up to it are not part of it.
 */
export function cumulate(observations: readonly Observation[], baseline: Start | null): readonly Observation[] {
  const runs = groupBy(observations, runKey);
  return [...runs.values()].flatMap((run) => {
    const first = run[0];
    const isCountry = first !== undefined && first.area === 'LA' && isTotal(first.dimensions);
    return sumUp(inTimeOrder(run), isCountry && first.series === baseline?.series ? baseline : null);
  });
}

function sumUp(flows: readonly Observation[], start: Start | null): readonly Observation[] {
  let sum: Sum = { value: start?.value ?? 0, status: 'A', qualifier: null, isPartial: false };
  const counted = start === null ? flows : flows.filter(({ period }) => timeOf(period) > timeOf(start.time));
  return counted.map((flow) => {
    if (flow.value === null) {
      sum = { ...sum, isPartial: true };
      return flow;
    }
    sum = add(sum, flow, flow.value);
    // With a flow missing before it, a sum is at least what is known.
    const qualifier = sum.isPartial ? joined(sum.qualifier, 'ge') : sum.qualifier;
    return { ...flow, value: sum.value, status: sum.status, qualifier };
  });
}

function add(sum: Sum, flow: Observation, value: number): Sum {
  const status = gravest.find((letter) => letter === sum.status || letter === flow.status) ?? flow.status;
  return { value: sum.value + value, status, qualifier: joined(sum.qualifier, flow.qualifier), isPartial: sum.isPartial };
}

function joined(left: Qualifier | null, right: Qualifier | null): Qualifier | null {
  if (left === null || right === null) return left ?? right;
  return left === right ? left : 'approx';
}
