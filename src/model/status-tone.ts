import type { Status } from './status.ts';

/** The six tones of a status, named like their colours; shapes and stylesheets follow them, and filters name them. */
export const statusTones = ['met', 'on-track', 'behind', 'off-track', 'moving-away', 'cannot'] as const;
export type StatusTone = (typeof statusTones)[number];

const tones = {
  met: 'met',
  'on-track': 'on-track',
  behind: 'behind',
  'nearly-met': 'behind',
  'partly-met': 'behind',
  'off-track': 'off-track',
  breached: 'off-track',
  'not-met': 'off-track',
  'moving-away': 'moving-away',
  'worse-than-baseline': 'moving-away',
  'not-rated': 'cannot',
} as const satisfies Record<Status, StatusTone>;

/** The tone a status is drawn in. */
export function statusTone(status: Status): StatusTone {
  return tones[status];
}
