import { reportingCounts } from '#domain/reporting/reporting-counts.ts';
import type { FrameworkKind } from '#model/framework.ts';
import type { HomeConcern, HomeExample, HomeFile, HomePart, HomeTotal } from '#model/home-file.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { GroupMembers } from './group-members.ts';
import { flatHeading, type Heading } from './group-rollup.ts';
import { groupSummary } from './group-summary.ts';
import { homeChanges, type ReleasePair } from './home-changes.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import { isOfConcern, leadMark, worstFirst, type Mark } from './mark-order.ts';
import { markRuns } from './mark-runs.ts';
import { namedIndicator } from './named-indicator.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';
import { publishedPlan } from './published-entries.ts';

/** At most so many entries of each kind: the size of home does not grow with the dataset. */
const shown = { targets: 6, unconfirmed: 3, worst: 3 } as const;

type Home = {
  readonly digests: readonly IndicatorDigest[];
  readonly members: GroupMembers;
  readonly publication: Publication;
  readonly releases: ReleasePair;
  readonly downloads: HomeFile['downloads'];
};

/** `home.json`: what home shows and no more. */
export function homeFileOf(home: Home): HomeFile {
  const { digests, publication } = home;
  const marks = digests.map(leadMark);
  const example = marks.filter(({ verdict }) => verdict !== null).toSorted(worstFirst)[0];
  return {
    schemaVersion: 1,
    asOf: publication.release.asOf,
    plans: plansOf(home),
    all: totalOf(flatHeading('all'), marks),
    withoutTarget: totalOf(flatHeading('without-target'), marks.filter(({ verdict }) => verdict === null)),
    programmes: itemsOf(home, 'programme').map(({ own, ...item }) => ({ ...item, worst: worstOf(own) })),
    pillars: itemsOf(home, 'pillar').map(({ own: _own, ...item }) => item),
    components: itemsOf(home, 'component').map(({ own: _own, ...item }) => item),
    sectors: itemsOf(home, 'sector').map(({ own, ...item }) => ({ ...item, example: newestOf(own) })),
    institutions: institutionsOf(home),
    ...homeChanges(digests, home.releases, publication),
    downloads: home.downloads,
    thresholds: publication.dataset.config.method.thresholds,
    example: example === undefined ? null : namedIndicator(example, publication.release.id),
  };
}

function plansOf({ digests, members, publication }: Home): HomeFile['plans'] {
  const release = publication.release.id;
  return publication.dataset.plans.map((plan) => {
    const marks = members.ofPlan(plan.id);
    const unconfirmed = digests.flatMap((digest): readonly Mark[] => {
      const verdict = digest.summary.verdicts.find((entry) => entry.plan === plan.id && entry.kind === 'plan' && !entry.counted);
      return verdict === undefined ? [] : [{ digest, verdict }];
    });
    return {
      ...publishedPlan(plan),
      group: totalOf(members.headingOf(plan.id), marks),
      marks: markRuns(marks),
      targets: marks.toSorted(worstFirst).slice(0, shown.targets).map((mark) => namedIndicator(mark, release)),
      unconfirmed: unconfirmed.slice(0, shown.unconfirmed).map((mark) => namedIndicator(mark, release)),
    };
  });
}

function itemsOf({ members, publication }: Home, kind: FrameworkKind) {
  const items = publication.framework.filter((item) => item.kind === kind);
  return items.map(({ id, order }) => {
    const own = members.inItem(id);
    return { id, order, group: partOf(members.headingOf(id), own), marks: markRuns(own), own };
  });
}

function totalOf(heading: Heading, marks: readonly Mark[]): HomeTotal {
  const { mean: _mean, low: _low, high: _high, reds: _reds, ...total } = groupSummary(heading, marks);
  return total;
}

function partOf(heading: Heading, marks: readonly Mark[]): HomePart {
  const { of, reported, older, better, worse } = groupSummary(heading, marks);
  return { of, reported, older, better, worse };
}

function worstOf(marks: readonly Mark[]): HomeConcern[] {
  const worst = marks.filter(isOfConcern).toSorted(worstFirst).slice(0, shown.worst);
  return worst.map(({ digest, verdict }) => ({ id: digest.summary.id, isDoubtful: verdict?.flags.includes('suspected-break') ?? false }));
}

function newestOf(marks: readonly Mark[]): HomeExample | null {
  const newest = marks.filter(({ digest }) => digest.summary.latest !== null).toSorted(newestFirst)[0];
  if (newest === undefined) return null;
  const { id, unit, decimals, latest } = newest.digest.summary;
  return { id, unit, decimals, latest };
}

function newestFirst(a: Mark, b: Mark): number {
  return latestTime(b) - latestTime(a) || byCodeUnit(a.digest.summary.id, b.digest.summary.id);
}

function latestTime({ digest }: Mark): number {
  return timeOf(digest.summary.latest?.time ?? '');
}

function institutionsOf({ members, publication }: Home): HomeFile['institutions'] {
  const rows = publication.dataset.institutions.flatMap(({ id }) => {
    const marks = members.ofInstitution(id);
    const { of, recent, older, none, scheduled, late } = reportingCounts(marks.map(({ digest }) => digest.summary), publication.release.asOf);
    const newest = marks.filter(({ digest }) => digest.summary.latest !== null).toSorted(newestFirst)[0];
    return of === 0 ? [] : [{ id, of, recent, older, none, newest: newest?.digest.summary.latest?.time ?? null, scheduled, late }];
  });
  return rows.toSorted((a, b) => b.of - a.of || byCodeUnit(a.id, b.id));
}
