import { type ConfidenceReason, confidenceReasons } from '#model/confidence-reason.ts';
import type { ObservationKind, ObservationStatus, Qualifier } from '#model/observation.ts';
import type { Confidence } from '#model/rollup.ts';
import type { Freshness } from '#model/verdict-arithmetic.ts';

/** What a verdict rests on. `points` = distinct comparable points, baseline included. */
export type Evidence = {
  readonly points: number;
  readonly freshness: Freshness;
  readonly kind: ObservationKind;
  readonly status: ObservationStatus;
  readonly qualifier: Qualifier | null;
  readonly hasSuspectedBreak: boolean;
  readonly hasSource: boolean;
};

/** A grade with everything that keeps it from a better one, gravest first; empty for A. */
export type Graded = { readonly confidence: Confidence; readonly confidenceReasons: readonly ConfidenceReason[] };

/** The grade each reason gives. */
export const gradeOfReason = {
  'no-source': 'D',
  estimate: 'D',
  imputed: 'D',
  'suspected-break': 'D',
  'few-points': 'C',
  provisional: 'C',
  unreliable: 'C',
  stale: 'C',
  qualified: 'C',
  'some-points': 'B',
  ageing: 'B',
  administrative: 'B',
} as const satisfies Record<ConfidenceReason, Confidence>;

/** The grade of a verdict: the worst of everything that applies. */
export function gradeConfidence(evidence: Evidence): Graded {
  const applies = reasonsIn(evidence);
  const reasons = confidenceReasons.filter((reason) => applies[reason]);
  const [worst] = reasons;
  return { confidence: worst === undefined ? 'A' : gradeOfReason[worst], confidenceReasons: reasons };
}

function reasonsIn({ points, freshness, kind, status, qualifier, hasSuspectedBreak, hasSource }: Evidence): Readonly<Record<ConfidenceReason, boolean>> {
  return {
    'no-source': !hasSource,
    estimate: kind === 'estimate' || status === 'E',
    imputed: status === 'I',
    'suspected-break': hasSuspectedBreak,
    'few-points': points <= 2,
    provisional: status === 'P',
    unreliable: status === 'U',
    stale: freshness === 'stale',
    qualified: qualifier !== null,
    'some-points': points === 3 || points === 4,
    ageing: freshness === 'ageing',
    administrative: kind === 'admin',
  };
}
