import type { opinionMethods } from '#model/opinion.ts';

/** Versions of the methods of others as they are worked out here: a change of a rule or a parameter is a new version. */
export const methodVersions = { opensdg: 1, unsd: 1, german: 1, escap: 1 } as const satisfies Record<(typeof opinionMethods)[number], number>;
