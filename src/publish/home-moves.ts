import { movesBetween } from '#domain/changes/moves-between.ts';
import type { Move, Standing } from '#domain/changes/move.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { statuses } from '#model/status.ts';
import { byCodeUnit } from './by-code-unit.ts';

type Change = HomeFile['changes'][number];

/** Counted verdicts that moved: those that fell the furthest first, then those that rose, then those that can or cannot be said any more. */
export function homeMoves(before: ReleaseFile, after: ReleaseFile): readonly Change[] {
  const plans = countedPlans([before, after]);
  const moves = movesBetween(before, after).flatMap((move) => {
    const plan = plans.get(nameOf(move));
    return plan === undefined ? [] : [{ move, plan }];
  });
  const ordered = moves.toSorted((a, b) => rankOf(b.move) - rankOf(a.move) || byCodeUnit(nameOf(a.move), nameOf(b.move)));
  return ordered.map(({ move, plan }) => changeOf(move, plan));
}

/** The plan of each verdict that counts, by indicator and key. */
function countedPlans(releases: readonly ReleaseFile[]): ReadonlyMap<string, string> {
  const counted = releases.flatMap(({ indicators }) =>
    indicators.flatMap(({ id, verdicts }) => verdicts.flatMap((verdict) => (verdict.counted && verdict.plan !== null ? [[nameOf({ indicator: id, key: verdict.key }), verdict.plan] as const] : []))),
  );
  return new Map(counted);
}

function nameOf({ indicator, key }: Pick<Move, 'indicator' | 'key'>): string {
  return `${indicator}:${key}`;
}

/** How far a verdict fell; below that of any fall for a rise, the lowest where one of the two is no status. */
function rankOf({ from, to }: Move): number {
  if (from === null || to === null || from.status === 'not-rated' || to.status === 'not-rated') return -statuses.length;
  return statuses.indexOf(to.status) - statuses.indexOf(from.status);
}

function changeOf({ indicator, from, to, causes }: Move, plan: string): Change {
  const told = (standing: Standing | null) => standing && { status: standing.status, reason: standing.reason, lastKnown: standing.lastKnown?.status ?? null };
  const move = { plan, from: told(from), to: told(to), causes: [...causes] };
  return { kind: causes[0] ?? 'data', indicator, note: null, from: null, to: null, time: null, move };
}
