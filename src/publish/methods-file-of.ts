import { courseOf, isMethodSensitive, secondOpinions } from '#domain/methods/second-opinions.ts';
import { assess } from '#domain/progress/assess.ts';
import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import { targetKinds } from '#model/indicator.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { ComparedVerdict, MethodExample, MethodsFile } from '#model/methods-file.ts';
import { statuses } from '#model/status.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import type { Publication } from './publication.ts';

type Compared = Pick<PublishedVerdict, 'key' | 'plan' | 'kind' | 'time' | 'counted' | 'status' | 'reason' | 'opinions' | 'isMethodSensitive' | 'case'> & {
  readonly lastKnown: { readonly status: PublishedVerdict['status'] } | null;
};
type Judged = { readonly digest: IndicatorDigest; readonly verdict: Compared };

/** `methods.json`: the verdicts of the default method beside the opinions of the others, and the cases that show its rules; whichever method judges the release. */
export function methodsFileOf(digests: readonly IndicatorDigest[], { release }: Publication): MethodsFile {
  const isOwn = release.method.id === trajectoryMethod.id;
  const judged = digests.flatMap((digest) => digest.judged.map(({ verdict }): Judged => ({ digest, verdict: isOwn ? verdict : byDefaultMethod(verdict) })));
  return {
    schemaVersion: 1,
    asOf: release.asOf,
    verdicts: judged.filter(({ verdict }) => verdict.opinions.length > 0).map(comparedVerdict),
    examples: examplesAmong(judged).map(methodExample),
  };
}

function byDefaultMethod(verdict: PublishedVerdict): Compared {
  const { status, reason, lastKnown } = assess(verdict.case);
  const opinions = [...secondOpinions(verdict.case)];
  return { ...verdict, status, reason, lastKnown, opinions, isMethodSensitive: isMethodSensitive(courseOf(lastKnown?.status ?? status), opinions) };
}

/** One case for each kind of target and outcome: a counted one first, then the first by id. Best outcomes come first. */
function examplesAmong(judged: readonly Judged[]): readonly Judged[] {
  const ordered = judged.toSorted(
    (one, other) =>
      targetKinds.indexOf(one.verdict.kind) - targetKinds.indexOf(other.verdict.kind) ||
      statuses.indexOf(toldStatus(one.verdict)) - statuses.indexOf(toldStatus(other.verdict)) ||
      Number(other.verdict.counted) - Number(one.verdict.counted),
  );
  const firsts = new Map<string, Judged>();
  for (const one of ordered) {
    const { kind, reason, lastKnown } = one.verdict;
    // What was last known tells the rule; without it the reason does.
    const outcome = [kind, toldStatus(one.verdict), lastKnown === null ? reason : null].join('/');
    if (!firsts.has(outcome)) firsts.set(outcome, one);
  }
  return [...firsts.values()];
}

function toldStatus({ status, lastKnown }: Compared): PublishedVerdict['status'] {
  return lastKnown?.status ?? status;
}

function named({ digest, verdict: { key, plan, kind, time } }: Judged) {
  return { indicator: digest.summary.id, key, plan, kind, time };
}

function comparedVerdict(judged: Judged): ComparedVerdict {
  const { status, reason, lastKnown, opinions, isMethodSensitive: isSensitive } = judged.verdict;
  return { ...named(judged), status, reason, lastKnown: lastKnown?.status ?? null, opinions, isMethodSensitive: isSensitive };
}

function methodExample(judged: Judged): MethodExample {
  const { status, reason, lastKnown } = judged.verdict;
  const { unit, decimals } = judged.digest.summary;
  return { ...named(judged), unit, decimals, status, reason, lastKnown: lastKnown?.status ?? null, case: judged.verdict.case };
}
