import type { Status } from '#model/status.ts';
import type { StatusTone } from '#model/status-tone.ts';

export type Shape = 'star' | 'disc' | 'triangle' | 'square' | 'triangle-down' | 'ring';

/** A shape as well as a colour: about one man in twelve cannot tell red from green. */
export const toneShapes = {
  met: 'star',
  'on-track': 'disc',
  behind: 'triangle',
  'off-track': 'square',
  'moving-away': 'triangle-down',
  cannot: 'ring',
} as const satisfies Record<StatusTone, Shape>;

/** Verdicts of the target date: a base line under the shape says that they can no longer change. */
export const finalStatuses: ReadonlySet<Status> = new Set<Status>(['nearly-met', 'partly-met', 'not-met', 'worse-than-baseline']);
