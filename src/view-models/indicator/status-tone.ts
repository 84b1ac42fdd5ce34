import type { Status } from '#model/status.ts';

/** The six tones of a status, named like their colours. */
export type StatusTone = 'met' | 'on-track' | 'behind' | 'off-track' | 'moving-away' | 'cannot';

const tones: Readonly<Record<Status, StatusTone>> = {
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
};

/** The tone a figure draws a status in. */
export function statusTone(status: Status): StatusTone {
  return tones[status];
}
