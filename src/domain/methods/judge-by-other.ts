import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { flags, type Flag, type RatedStatus } from '#model/status.ts';
import type { Explanation } from '../progress/explain.ts';
import { isTurning } from '../progress/flags.ts';
import { classMeanings, finalMeaning, inFlightMeaning, type ClassMeaning } from './class-status.ts';
import { secondOpinions } from './second-opinions.ts';

/**
 * The verdict of one of the other methods: its class as a status, the measurements as they are. What it has no rule for (thresholds,
 * ranges, deliverables) and what lacks the values for any verdict stays as measured; a guard of the default method's own does not.
 */
export function judgeByOther(assessCase: AssessCase, methodId: string, measured: Explanation): Explanation {
  const opinion = secondOpinions(assessCase).find(({ method }) => method === methodId);
  const { answer, arithmetic } = measured;
  if (opinion === undefined || arithmetic === null) return measured;
  // Where the classes of the default method begin says nothing of another method's.
  const shown = { ...arithmetic, classBounds: [] };
  const meaning = classMeanings[opinion.method][opinion.status] ?? null;
  const judged = { answer, meaning, isMet: isMetIn(answer), isFinal: arithmetic.isFinal };
  if (answer.status === 'not-rated' && answer.reason !== 'too-early') return { answer: withLastKnown(judged), arithmetic: shown };
  if (meaning === null) return { answer: unrated(answer), arithmetic: shown };
  const status = judged.isFinal ? finalMeaning(meaning, judged.isMet) : inFlightMeaning(meaning, judged.isMet);
  return { answer: { ...answer, status, reason: null, lastKnown: null, flags: flagsOf(answer, status, arithmetic) }, arithmetic: shown };
}

type Arithmetic = NonNullable<Explanation['arithmetic']>;
type Judged = { readonly answer: AssessAnswer; readonly meaning: ClassMeaning; readonly isMet: boolean };

/** Whether the latest value meets the target: that does not depend on the method. */
function isMetIn({ status, lastKnown }: AssessAnswer): boolean {
  return (lastKnown?.status ?? status) === 'met';
}

/** The verdict at the last value in flight is the method's own too; without a class there is none. */
function withLastKnown({ answer, meaning, isMet }: Judged): AssessAnswer {
  const { lastKnown } = answer;
  if (lastKnown === null) return answer;
  return { ...answer, lastKnown: meaning === null ? null : { ...lastKnown, status: inFlightMeaning(meaning, isMet) } };
}

/** The reason the default method has, else that there are too few values for this method. */
function unrated(answer: AssessAnswer): AssessAnswer {
  const reason = answer.status === 'not-rated' ? answer.reason : 'no-data';
  return { ...answer, status: 'not-rated', reason, lastKnown: null, flags: answer.flags.filter((flag) => flag !== 'turning') };
}

/** Flags say what the values do; only 'turning' speaks of the status beside it. */
function flagsOf(answer: AssessAnswer, status: RatedStatus, { trend }: Arithmetic): readonly Flag[] {
  const raised = new Set<Flag>(answer.flags.filter((flag) => flag !== 'turning'));
  if (trend !== null && isTurning({ status }, trend)) raised.add('turning');
  return flags.filter((flag) => raised.has(flag));
}
