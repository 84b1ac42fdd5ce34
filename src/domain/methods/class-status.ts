import type { OpinionMethod } from '#model/opinion.ts';
import type { InFlightStatus, RatedStatus } from '#model/status.ts';

/** What a class of another method means among the statuses; `reached` = the target is met, or will be if nothing changes. */
export type ClassMeaning = Exclude<InFlightStatus, 'met' | 'breached'> | 'reached' | null;

/** The classes of the other methods as statuses. Those that only say 'met or on track' are `reached`; null = the method cannot say. */
export const classMeanings: Readonly<Record<OpinionMethod, Readonly<Record<string, ClassMeaning>>>> = {
  opensdg: {
    target_achieved: 'reached',
    substantial_progress: 'on-track',
    moderate_progress: 'behind',
    limited_progress: 'off-track',
    deterioration: 'moving-away',
    not_available: null,
  },
  unsd: { met: 'reached', 'needs-acceleration': 'behind', stagnation: 'off-track', 'not-available': null },
  german: { sun: 'reached', 'sun-cloud': 'on-track', cloud: 'off-track', storm: 'moving-away', 'not-available': null },
  escap: { maintain: 'reached', accelerate: 'behind', reverse: 'moving-away', 'not-available': null },
};

/** The status of a value before the target date. */
export function inFlightMeaning(meaning: Exclude<ClassMeaning, null>, isMet: boolean): InFlightStatus {
  if (isMet) return 'met';
  return meaning === 'reached' ? 'on-track' : meaning;
}

const atDeadline = {
  'on-track': 'nearly-met',
  behind: 'partly-met',
  'off-track': 'not-met',
  'moving-away': 'worse-than-baseline',
} as const satisfies Record<Exclude<InFlightStatus, 'met' | 'breached'>, RatedStatus>;

/** The status of a value at or after the target date: met is met, and every class below it has its word at the deadline. */
export function finalMeaning(meaning: Exclude<ClassMeaning, null>, isMet: boolean): RatedStatus {
  if (isMet) return 'met';
  return atDeadline[meaning === 'reached' ? 'on-track' : meaning];
}
