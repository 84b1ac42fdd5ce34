/** Statuses that rate, best first. */
export const ratedStatuses = [
  'met',
  'on-track',
  'nearly-met',
  'behind',
  'partly-met',
  'off-track',
  'not-met',
  'breached',
  'moving-away',
  'worse-than-baseline',
] as const;
export type RatedStatus = (typeof ratedStatuses)[number];

/** Every status of a verdict; `not-rated` always comes with a reason. */
export const statuses = [...ratedStatuses, 'not-rated'] as const;
export type Status = (typeof statuses)[number];

/** Statuses a value before the target date can have; the only ones a last known verdict can have. */
export const inFlightStatuses = [
  'met',
  'on-track',
  'behind',
  'off-track',
  'breached',
  'moving-away',
] as const satisfies readonly RatedStatus[];
export type InFlightStatus = (typeof inFlightStatuses)[number];

/** Why a verdict is `not-rated`. */
export const reasons = [
  'no-target',
  'no-data',
  'no-baseline',
  'series-break',
  'baseline-only',
  'too-early',
  'too-old',
  'no-data-at-deadline',
  'not-due',
] as const;
export type Reason = (typeof reasons)[number];

/** What has to be said beside a status without changing it; listed in this order. */
export const flags = [
  'at-risk',
  'turning',
  'was-met-lost',
  'late',
  'late-final-value',
  'path-fell-back-to-linear',
  'suspected-break',
] as const;
export type Flag = (typeof flags)[number];

/** The three groups a roll-up weighs; screens use the finer tones of `statusTone`. */
export const ratingGroups = {
  met: 'green',
  'on-track': 'green',
  'nearly-met': 'amber',
  behind: 'amber',
  'partly-met': 'amber',
  'off-track': 'red',
  'not-met': 'red',
  breached: 'red',
  'moving-away': 'red',
  'worse-than-baseline': 'red',
  'not-rated': null,
} as const satisfies Record<Status, 'green' | 'amber' | 'red' | null>;
