import type { HomeFile } from '#model/home-file.ts';
import type { Observation } from '#model/observation.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import { homeMoves } from './home-moves.ts';
import { measuredPoints } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';

type Change = HomeFile['changes'][number];

/** At most so many changes are named, and of those so many moves, unless nothing else changed: the notes say why. */
const shown = { changes: 6, moves: 4 } as const;

export type Changes = Pick<HomeFile, 'previousRelease' | 'changes' | 'moved'>;

/** The release before and the published one; the first is null for a first release. */
export type ReleasePair = { readonly before: ReleaseFile | null; readonly after: ReleaseFile };

/** What the release brought since the one before: verdicts that moved, its notes, replaced values, then new values; nothing in a first release. */
export function homeChanges(digests: readonly IndicatorDigest[], { before, after }: ReleasePair, { release }: Publication): Changes {
  if (before === null) return { previousRelease: null, changes: [] };
  const moves = homeMoves(before, after);
  const notes = release.notes.map(({ kind }, note): Change => ({ ...nothing, kind, note }));
  const replaced = digests.flatMap((digest) => replacedValues(digest, release.id));
  const fresh = digests.flatMap((digest) => newValue(digest, before.id) ?? []);
  const others = [...notes, ...replaced, ...fresh.toSorted((a, b) => byCodeUnit(b.time ?? '', a.time ?? ''))];
  const named = moves.slice(0, Math.max(shown.moves, shown.changes - others.length));
  return { previousRelease: before.id, changes: [...named, ...others].slice(0, shown.changes), moved: moves.length };
}

/** A change of nothing yet; each kind fills in its part. */
const nothing = { indicator: null, note: null, from: null, to: null, time: null } as const;

function replacedValues({ prepared, summary }: IndicatorDigest, release: string): readonly Change[] {
  return prepared.replacements
    .filter(({ later }) => later.vintage === release && later.series === prepared.headline)
    .map(({ earlier, later }) => ({
      ...nothing,
      kind: kindOf(later),
      indicator: summary.id,
      from: earlier.value,
      to: later.value,
      time: later.period,
    }));
}

function kindOf({ revision }: Observation): Change['kind'] {
  if (revision.startsWith('correction:')) return 'correction';
  return revision.startsWith('method:') ? 'method' : 'revision';
}

/** The newest headline value, if this release is the first with it. */
function newValue({ prepared, summary }: IndicatorDigest, previous: string): Change | null {
  const points = measuredPoints(prepared, prepared.headline);
  const latest = points.at(-1);
  if (latest === undefined || latest.observation.vintage <= previous) return null;
  if (prepared.replacements.some(({ later }) => later === latest.observation)) return null;
  const before = points.at(-2)?.value ?? null;
  return { ...nothing, kind: 'data', indicator: summary.id, from: before, to: latest.value, time: latest.observation.period };
}
