import { gradeConfidence, type Graded } from '#domain/progress/confidence.ts';
import type { AssessAnswer } from '#model/assess-answer.ts';
import type { DataSource } from '#model/data-source.ts';
import type { VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import { measuredPoints, type PreparedIndicator } from './prepared-indicator.ts';
import { valueEvidence } from './value-evidence.ts';

type Sources = ReadonlyMap<string, DataSource>;
type Judged = {
  readonly answer: AssessAnswer;
  readonly arithmetic: VerdictArithmetic;
  readonly series: string | null;
  readonly sources: Sources;
};

/** How far a verdict can be relied on, by the values it rests on, and why no further; null where there are none. */
export function verdictConfidence(prepared: PreparedIndicator, judged: Judged): Graded | null {
  const { answer, arithmetic, series, sources } = judged;
  const latest = measuredPoints(prepared, series).find(({ time }) => time === arithmetic.latest.time);
  if (latest === undefined) return null;
  const isBaselineUsed = arithmetic.rule === 'trajectory' && arithmetic.baseline !== null;
  return gradeConfidence({
    ...valueEvidence(prepared, latest.observation, sources),
    points: arithmetic.points.length + (isBaselineUsed ? 1 : 0),
    freshness: arithmetic.age.freshness,
    hasSuspectedBreak: answer.flags.includes('suspected-break'),
  });
}
