import type { Status } from './status.ts';
import type { StatusTone } from './status-tone.ts';

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

/** Paths in a 20-unit box, drawn and not taken from a font, so that every device shows the same shape. */
export const statusShapePaths: Record<Shape, string> = {
  star: 'M10 .6l2.5 6.5 6.9.3-5.4 4.4 1.8 6.7L10 14.7l-5.8 3.8L6 11.8.6 7.4l6.9-.3z',
  disc: 'M10 2.3a7.7 7.7 0 1 1 0 15.4a7.7 7.7 0 1 1 0-15.4z',
  triangle: 'M10 1.4l9.1 15.8H.9z',
  square: 'M2.8 2.8h14.4v14.4H2.8z',
  'triangle-down': 'M10 18.6L.9 2.8h18.2z',
  ring: 'M10 3.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2z',
};

/** The base line of a final verdict in the same box. */
export const statusBasePath = 'M1 19.4h18';
