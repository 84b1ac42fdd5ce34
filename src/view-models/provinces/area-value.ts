import type { ObservationStatus, Qualifier } from '#model/observation.ts';

/** Why a place has no value: nobody published one, it is kept back, or it cannot exist. Zero is a value. */
export const absences = ['missing', 'suppressed', 'not-applicable'] as const;
export type Absence = (typeof absences)[number];

/** What is known of one area in one period. */
export type AreaValue =
  | { readonly kind: 'value'; readonly value: number; readonly status: ObservationStatus; readonly qualifier: Qualifier | null }
  | { readonly kind: 'absent'; readonly why: Absence };

export const missing: AreaValue = { kind: 'absent', why: 'missing' };

/** A published value with its status; a row without a value says by its status why there is none. */
export function areaValue(value: number | null, status: ObservationStatus, qualifier: Qualifier | null): AreaValue {
  if (value !== null) return { kind: 'value', value, status, qualifier };
  if (status === 'Q') return { kind: 'absent', why: 'suppressed' };
  return { kind: 'absent', why: status === 'M' ? 'not-applicable' : 'missing' };
}

/** The figure, or null where there is none. */
export function figureOf(value: AreaValue): number | null {
  return value.kind === 'value' ? value.value : null;
}
