import type { ShapeRole } from '../figure/shape-style.ts';
import { stepOf } from '../indicator/five-steps.ts';
import type { AreaValue } from './area-value.ts';
import type { ProvincesView } from './provinces-view.ts';

const steps = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const satisfies readonly ShapeRole[];

/** The ground of a class, 1 = lowest. */
export function stepRole(step: number): ShapeRole {
  return steps[step - 1] ?? 'map-1';
}

/** The class of a value, 1 = lowest; null without one. */
export function stepOfArea(value: AreaValue, { bounds, reading }: Pick<ProvincesView, 'bounds' | 'reading'>): number | null {
  return value.kind === 'value' ? stepOf(value.value, bounds, reading.file.indicator.decimals) : null;
}

/** The ground of a place: a shade of its class, or an outline alone where it has no value. */
export function groundRole(step: number | null): ShapeRole {
  return step === null ? 'map-none' : stepRole(step);
}

/** Words on a ground: light on the two strongest shades. */
export function wordRole(step: number | null): 'text-on-light' | 'text-on-dark' {
  return step !== null && step >= 4 ? 'text-on-dark' : 'text-on-light';
}

/** Words in an outline, which may be too narrow for them. */
export function labelRole(step: number | null): ShapeRole {
  if (step === 4) return 'text-on-4';
  return step === 5 ? 'text-on-5' : 'text-on-light';
}
