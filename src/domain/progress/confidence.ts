import { type ObservationKind, type ObservationStatus, type Qualifier } from '#model/observation.ts';
import { type Confidence } from '#model/rollup.ts';
import { type Freshness } from '#model/verdict-arithmetic.ts';

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

/** The grade of a verdict: the worst of everything that applies. */
export function gradeConfidence(evidence: Evidence): Confidence {
  const { points, freshness, kind, status, qualifier, hasSuspectedBreak, hasSource } = evidence;
  if (kind === 'estimate' || status === 'E' || status === 'I' || hasSuspectedBreak || !hasSource) return 'D';
  if (points <= 2 || status === 'P' || status === 'U' || freshness === 'stale' || qualifier !== null) return 'C';
  if (points <= 4 || freshness === 'ageing' || kind === 'admin') return 'B';
  return 'A';
}
