import { type HomeFile } from '#model/home-file.ts';
import { type Observation } from '#model/observation.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { type IndicatorDigest } from './indicator-digest.ts';
import { measuredPoints } from './prepared-indicator.ts';
import { type Publication } from './publication.ts';

type Change = HomeFile['changes'][number];

const shownChanges = 6;

export type Changes = Pick<HomeFile, 'previousRelease' | 'changes'>;

/** What the release brought since the one before: its notes, replaced values, then new values; nothing in a first release. */
export function homeChanges(digests: readonly IndicatorDigest[], { dataset, release }: Publication): Changes {
  const index = dataset.releases.findIndex(({ id }) => id === release.id);
  const previous = dataset.releases[index - 1];
  if (previous === undefined) return { previousRelease: null, changes: [] };
  const notes = release.notes.map(({ kind }, note): Change => ({ ...nothing, kind, note }));
  const replaced = digests.flatMap((digest) => replacedValues(digest, release.id));
  const fresh = digests.flatMap((digest) => newValue(digest, previous.id) ?? []);
  const byTime = fresh.toSorted((a, b) => byCodeUnit(b.time ?? '', a.time ?? ''));
  return { previousRelease: previous.id, changes: [...notes, ...replaced, ...byTime].slice(0, shownChanges) };
}

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
