import type { ReleasedTarget, ReleaseFile, ValueChange } from '#model/release-file.ts';

/** A published value that differs between two releases, with everything that was done to it in between. */
export type NetValueChange = {
  readonly indicator: string;
  readonly series: string;
  readonly period: string;
  readonly kind: ValueChange['kind'];
  /** null where there was none, or none that could be published. */
  readonly from: number | null;
  readonly to: number | null;
  /** Oldest first; a single one where the releases are neighbours. */
  readonly steps: readonly (Pick<ValueChange, 'cause' | 'reason'> & { readonly release: string })[];
};

export type NetTargetChange = {
  readonly indicator: string;
  readonly key: string;
  readonly from: ReleasedTarget | null;
  readonly to: ReleasedTarget | null;
  /** Reasons in the words of the editors, oldest first. */
  readonly reasons: readonly string[];
};

export type NetChanges = {
  readonly values: readonly NetValueChange[];
  /** Counted release by release: a value that was changed twice counts twice. */
  readonly parts: ReleaseFile['changes']['parts'];
  readonly targets: readonly NetTargetChange[];
  readonly settings: ReleaseFile['changes']['settings'];
};

type Log = Pick<ReleaseFile, 'id' | 'changes'>;

/** What a reader of the release before `logs` finds otherwise in the last of them: the change logs, oldest first, added up. */
export function netChanges(logs: readonly Log[]): NetChanges {
  const all = logs.map(({ changes }) => changes);
  return {
    values: netValues(logs),
    parts: [...summed(all.flatMap(({ parts }) => parts)).values()],
    targets: netTargets(all.flatMap(({ targets }) => targets)),
    settings: [...new Map(all.flatMap(({ settings }) => settings).map((entry) => [JSON.stringify(entry), entry])).values()],
  };
}

function netValues(logs: readonly Log[]): readonly NetValueChange[] {
  const steps = logs.flatMap(({ id, changes }) => changes.values.map((change) => ({ ...change, release: id })));
  return grouped(steps, ({ indicator, series, period }) => `${indicator}|${series}|${period}`).flatMap((taken) => netValue(taken) ?? []);
}

function netValue(taken: readonly (ValueChange & { readonly release: string })[]): NetValueChange | null {
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return null;
  const wasThere = first.kind !== 'added';
  const isThere = last.kind !== 'removed';
  if (!wasThere && !isThere) return null;
  const [from, to] = [wasThere ? first.from : null, isThere ? last.to : null];
  // Changed and changed back: whoever skipped the releases in between sees nothing new.
  if (wasThere && isThere && from === to && taken.length > 1) return null;
  const { indicator, series, period } = last;
  const kind = !wasThere ? 'added' : isThere ? 'changed' : 'removed';
  return { indicator, series, period, kind, from, to, steps: taken.map(({ release, cause, reason }) => ({ release, cause, reason })) };
}

function netTargets(changes: ReleaseFile['changes']['targets']): readonly NetTargetChange[] {
  return grouped(changes, ({ indicator, key }) => `${indicator}|${key}`).flatMap((taken) => {
    const from = taken[0]?.from ?? null;
    const last = taken.at(-1);
    if (last === undefined || JSON.stringify(from) === JSON.stringify(last.to)) return [];
    const reasons = taken.flatMap(({ reason }) => reason ?? []);
    return [{ indicator: last.indicator, key: last.key, from, to: last.to, reasons: [...new Set(reasons)] }];
  });
}

type Part = ReleaseFile['changes']['parts'][number];

function summed(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const sums = new Map<string, Part>();
  for (const part of parts) {
    const before = sums.get(part.indicator) ?? { added: 0, changed: 0, removed: 0 };
    const { indicator, added, changed, removed } = part;
    sums.set(indicator, { indicator, added: before.added + added, changed: before.changed + changed, removed: before.removed + removed });
  }
  return sums;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
