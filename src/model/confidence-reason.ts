/** What keeps a value or verdict from a better grade, gravest first: the first four give D, up to `qualified` C, the rest B. */
export const confidenceReasons = [
  'no-source',
  'estimate',
  'imputed',
  'suspected-break',
  'few-points',
  'provisional',
  'unreliable',
  'stale',
  'qualified',
  'some-points',
  'ageing',
  'administrative',
] as const;

export type ConfidenceReason = (typeof confidenceReasons)[number];
