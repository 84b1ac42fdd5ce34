import type { Status } from '#model/status.ts';

/** The six tones; colours live in tokens.css under the same names. */
export type Tone = 'met' | 'on-track' | 'behind' | 'off-track' | 'moving-away' | 'cannot';

export type Shape = 'star' | 'disc' | 'triangle' | 'square' | 'triangle-down' | 'ring';

/** How a status is drawn. `isFinal` puts a base line under the shape: the verdict can no longer change. */
export type StatusStyle = { readonly tone: Tone; readonly shape: Shape; readonly isFinal?: true };

/** Tone and shape of each status; the word comes from the vocabulary. */
export const statusStyle = {
  met: { tone: 'met', shape: 'star' },
  'on-track': { tone: 'on-track', shape: 'disc' },
  behind: { tone: 'behind', shape: 'triangle' },
  'nearly-met': { tone: 'behind', shape: 'triangle', isFinal: true },
  'partly-met': { tone: 'behind', shape: 'triangle', isFinal: true },
  'off-track': { tone: 'off-track', shape: 'square' },
  breached: { tone: 'off-track', shape: 'square' },
  'not-met': { tone: 'off-track', shape: 'square', isFinal: true },
  'moving-away': { tone: 'moving-away', shape: 'triangle-down' },
  'worse-than-baseline': { tone: 'moving-away', shape: 'triangle-down', isFinal: true },
  'not-rated': { tone: 'cannot', shape: 'ring' },
} as const satisfies Record<Status, StatusStyle>;
