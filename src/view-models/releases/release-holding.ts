import type { Locale } from '#i18n/locale.ts';
import type { ReleasedVerdict, ReleaseFile } from '#model/release-file.ts';
import { type Reason, type Status, statuses } from '#model/status.ts';

/** So many counted targets with one verdict; the last known one stands beside a verdict that cannot be given. */
export type HeldCount = {
  readonly key: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly lastKnown: Status | null;
  readonly count: string;
};

/** What a release holds: how many indicators and values, and how its counted targets were judged, best first. */
export type ReleaseHolding = { readonly sentences: readonly string[]; readonly counts: readonly HeldCount[] };

export function releaseHolding({ indicators }: Pick<ReleaseFile, 'indicators'>, { t, format }: Locale): ReleaseHolding {
  const leads = indicators.flatMap(({ lead, verdicts }) => verdicts.filter(({ key }) => key === lead));
  return {
    sentences: [
      t('releases.holds.indicators', { count: indicators.length, values: format.number(indicators.filter(({ latest }) => latest !== null).length, 0) }),
      leads.length === 0 ? t('releases.holds.noTargets') : t('releases.holds.targets', { count: leads.length }),
    ],
    counts: [...alike(leads)].map(([key, [first, ...others]]) => ({
      key, status: first.status, reason: first.reason, lastKnown: first.lastKnown?.status ?? null, count: format.number(others.length + 1, 0),
    })),
  };
}

type Alike = readonly [ReleasedVerdict, ...ReleasedVerdict[]];

function alike(verdicts: readonly ReleasedVerdict[]): ReadonlyMap<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const verdict of verdicts.toSorted((one, other) => rank(one) - rank(other))) {
    const key = [verdict.status, verdict.reason, verdict.lastKnown?.status].join(' ');
    const group = groups.get(key);
    groups.set(key, group === undefined ? [verdict] : [...group, verdict]);
  }
  return groups;
}

function rank({ status, lastKnown }: ReleasedVerdict): number {
  return statuses.indexOf(status) * statuses.length + (lastKnown === null ? statuses.length - 1 : statuses.indexOf(lastKnown.status));
}
