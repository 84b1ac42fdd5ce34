import type { AssessAnswer } from '#model/assess-answer.ts';
import { moveCauses } from '#model/move-cause.ts';
import type { ReleasedVerdict, ReleaseFile } from '#model/release-file.ts';
import { judge } from '../methods/judge.ts';
import { isSameMethod, type MethodRef } from '../methods/method-ref.ts';
import { caseBetween } from './case-between.ts';
import type { Move, MoveCause, MoveStep, Standing } from './move.ts';

/**
 * The verdicts that differ between two releases with what moved them, in the order of the later release, then what ended. The causes are
 * not told but worked out: the earlier case is turned into the later one step by step, and judged after each.
 */
export function movesBetween(before: ReleaseFile, after: ReleaseFile): readonly Move[] {
  const earlier = verdictsOf(before);
  const later = verdictsOf(after);
  const methods = { from: before.method, to: after.method };
  const lasting = [...later.values()].flatMap((to) => {
    const from = earlier.get(nameOf(to));
    return (from === undefined ? begun(to, after.method) : moved(from, to, methods)) ?? [];
  });
  const ended = [...earlier.values()].filter((from) => !later.has(nameOf(from))).map((from) => endedMove(from, before.method));
  return [...lasting, ...ended];
}

type Held = { readonly indicator: string; readonly verdict: ReleasedVerdict };
type Methods = { readonly from: MethodRef; readonly to: MethodRef };

function verdictsOf({ indicators }: ReleaseFile): ReadonlyMap<string, Held> {
  const held = indicators.flatMap(({ id, verdicts }) => verdicts.map((verdict): Held => ({ indicator: id, verdict })));
  return new Map(held.map((one) => [nameOf(one), one]));
}

function nameOf({ indicator, verdict }: Held): string {
  return `${indicator}:${verdict.key}`;
}

function moved(from: Held, to: Held, methods: Methods): Move | null {
  if (tellsTheSame(from.verdict, to.verdict)) return null;
  const start = standingOf(judge(from.verdict.case, methods.from));
  const steps = stepsBetween(from.verdict, to.verdict, { start, methods });
  const causes = steps.filter((step) => step.moved).map(({ cause }) => cause);
  return { indicator: to.indicator, key: to.verdict.key, from: start, to: steps.at(-1)?.standing ?? start, steps, causes };
}

type Way = { readonly start: Standing; readonly methods: Methods };

/** One step for each cause whose inputs differ; each is judged with what the steps before it brought, and by the earlier method until that is the step. */
function stepsBetween(from: ReleasedVerdict, to: ReleasedVerdict, { start, methods }: Way): readonly MoveStep[] {
  const steps: MoveStep[] = [];
  let [current, method, standing] = [from.case, methods.from, start];
  for (const cause of moveCauses) {
    const next = caseBetween(cause, current, to.case);
    const isRuleChanged = cause === 'method' && !isSameMethod(methods.from, methods.to);
    if (next === null && !isRuleChanged) continue;
    current = next ?? current;
    if (isRuleChanged) method = methods.to;
    const before = standing;
    standing = standingOf(judge(current, method));
    steps.push({ cause, standing, moved: !tellsTheSame(before, standing) });
  }
  return steps;
}

function begun({ indicator, verdict }: Held, method: MethodRef): Move {
  const to = standingOf(judge(verdict.case, method));
  return { indicator, key: verdict.key, from: null, to, steps: [{ cause: 'target', standing: to, moved: true }], causes: ['target'] };
}

function endedMove({ indicator, verdict }: Held, method: MethodRef): Move {
  const causes: readonly MoveCause[] = ['target'];
  return { indicator, key: verdict.key, from: standingOf(judge(verdict.case, method)), to: null, steps: [], causes };
}

function standingOf({ status, reason, lastKnown, ratio, achieved }: AssessAnswer): Standing {
  return { status, reason, lastKnown, ratio, achieved };
}

type Told = Pick<Standing, 'status' | 'reason'> & { readonly lastKnown: { readonly status: string } | null };

/** A verdict moves where another word stands for it: status, reason, or the status last known. */
function tellsTheSame(one: Told, other: Told): boolean {
  return one.status === other.status && one.reason === other.reason && one.lastKnown?.status === other.lastKnown?.status;
}
