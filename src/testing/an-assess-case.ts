import type { AssessCase, AssessObservation } from '#model/assess-case.ts';

/** A case 25.5 (2020) -> 75 (2025), increase, without observations, as of 2023.5; overridden field by field. */
export function anAssessCase(overrides: Partial<AssessCase> = {}): AssessCase {
  return {
    id: 'indicator',
    direction: 'increase',
    type: 'change',
    baseline: { time: 2020, value: 25.5 },
    target: { time: 2025, value: 75 },
    observations: [],
    asOf: 2023.5,
    ...overrides,
  };
}

/** Observations from a record of time -> value. */
export function observed(values: Readonly<Record<number, number>>): readonly AssessObservation[] {
  return Object.entries(values).map(([time, value]) => ({ time: Number(time), value }));
}
