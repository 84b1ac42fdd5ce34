import { describe, expect, it, test } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { generateDemonstration } from '#mocks/demonstration/generate-demonstration.ts';
import { usualSize } from '#mocks/demonstration/size.ts';
import { homeFileSchema, type HomeFile } from '#model/home-file.ts';
import { type OverviewFile, overviewFileSchema } from '#model/overview-file.ts';
import type { GroupSummary, IndicatorSummary } from '#model/published-common.ts';
import type { RollupAnswer, RollupGroup } from '#model/rollup.ts';
import { statuses } from '#model/status.ts';
import { publish } from '#publish/publish.ts';
import { publishedJson } from '#testing/published-json.ts';
import { runAssess } from './assess.ts';
import { readDataFolder } from './data-folder.ts';

/** The groups of the overview, of home, and of the roll-up command fed with nothing but the overview. */
async function threeTellings(sources: ReadonlyMap<string, Uint8Array | string>) {
  const { dataset } = readDataset(sources);
  if (dataset === null) throw new Error('the dataset cannot be read');
  const files = publish(dataset, { edition: 'public' });
  const overview = overviewFileSchema.parse(publishedJson(files, 'overview.json'));
  const home = homeFileSchema.parse(publishedJson(files, 'home.json'));
  return { overview, home, answers: await rolledUp([...overview.groups.map(({ id }) => treeOf(id, overview)), flat('all', overview.indicators)]) };
}

async function rolledUp(groups: readonly RollupGroup[]): Promise<ReadonlyMap<string, RollupAnswer>> {
  let out = '';
  const code = await runAssess(['--rollup', '--input', 'groups.json'], {
    read: () => Promise.resolve(JSON.stringify({ groups })),
    out: (text) => void (out += text),
    err: () => undefined,
  });
  expect(code).toBe(0);
  return new Map((JSON.parse(out) as RollupAnswer[]).map((answer) => [answer.id, answer]));
}

/** A plan's group shows the plan's verdicts, the others each indicator's lead. */
function treeOf(id: string, overview: OverviewFile): RollupGroup {
  const { plans, institutions, indicators } = overview;
  if (institutions.some((institution) => institution.id === id)) return flat(id, indicators.filter(({ responsible }) => responsible.includes(id)));
  if (!plans.some((plan) => plan.id === id)) return nested(id, indicators.filter((indicator) => isBelow(indicator, id, overview)), overview, leadItem);
  const verdictOf = ({ verdicts }: IndicatorSummary) => verdicts.filter(({ counted, plan }) => counted && plan === id).toSorted((a, b) => b.time - a.time)[0];
  const own = indicators.filter((indicator) => verdictOf(indicator) !== undefined);
  return nested(id, own, overview, (indicator) => item(indicator, verdictOf(indicator)));
}

function nested(id: string, all: readonly IndicatorSummary[], overview: OverviewFile, itemOf: (indicator: IndicatorSummary) => RollupGroup['items'][number]): RollupGroup {
  let rest = all;
  const children = overview.framework.filter(({ parent }) => parent === id).map((child) => {
    const own = rest.filter((indicator) => isBelow(indicator, child.id, overview));
    rest = rest.filter((indicator) => !own.includes(indicator));
    return { ...nested(child.id, own, overview, itemOf), weight: child.weight };
  });
  return { id, items: rest.map(itemOf), children };
}

function flat(id: string, indicators: readonly IndicatorSummary[]): RollupGroup {
  return { id, items: indicators.map(leadItem) };
}

function isBelow({ in: places }: IndicatorSummary, id: string, { framework }: OverviewFile): boolean {
  return places.some((place) => {
    for (let at: string | null = place; at !== null; at = framework.find((entry) => entry.id === at)?.parent ?? null) if (at === id) return true;
    return false;
  });
}

function leadItem(indicator: IndicatorSummary): RollupGroup['items'][number] {
  return item(indicator, indicator.verdicts.find(({ key }) => key === indicator.lead));
}

function item({ id, weight }: IndicatorSummary, verdict: IndicatorSummary['verdicts'][number] | undefined): RollupGroup['items'][number] {
  return { id, weight, status: verdict?.status ?? 'not-rated', achieved: verdict?.achieved, lastKnown: verdict?.lastKnown };
}

/** What a summary and an answer both tell, in the words of the answer. */
function told(group: GroupSummary) {
  const { mean, low, high } = group;
  return { ...countsOf(group), mean, low, high };
}

function countsOf({ counts, of, rated }: Pick<GroupSummary, 'counts' | 'of' | 'rated'>) {
  const each = statuses.filter((status) => status !== 'not-rated').map((status) => [status, counts[status] ?? 0]);
  return { counts: Object.fromEntries([...each, ['not-rated', of - rated]]), of };
}

function answered({ counts, mean, low, high }: RollupAnswer) {
  const of = Object.values(counts).reduce((total, count) => total + count, 0);
  return { counts, of, mean, low: mean === null ? null : low, high: mean === null ? null : high };
}

function homeGroups(home: HomeFile) {
  return [...home.plans, ...home.programmes, ...home.pillars, ...home.components, ...home.sectors];
}

const published = readDataFolder('data').then(threeTellings);
const demonstration = threeTellings(generateDemonstration({ ...usualSize, areas: 1, disaggregations: 1 }));

describe.each([['the published dataset', published] as const, ['the demonstration dataset', demonstration] as const])('%s', (_name, tellings) => {

  it('has the same groups in the overview and in the answers of data:assess --rollup', async () => {
    const { overview, answers } = await tellings;
    expect(overview.groups.length).toBeGreaterThan(20);
    for (const group of overview.groups) {
      const answer = answers.get(group.id);
      expect([group.id, told(group)]).toEqual([group.id, answer === undefined ? null : answered(answer)]);
      expect([group.id, group.reds.slice(0, answer?.reds.length)]).toEqual([group.id, answer?.reds]);
    }
  });

  it('counts what cannot be rated by its reason', async () => {
    const { overview } = await tellings;
    for (const { id, counts, of } of overview.groups) expect([id, Object.values(counts).reduce((a, b) => a + b, 0)]).toEqual([id, of]);
  });

  it('has the same groups on home, which says less of each', async () => {
    const { overview, home } = await tellings;
    const groups = new Map(overview.groups.map((group) => [group.id, group]));
    expect(homeGroups(home).length).toBeGreaterThan(15);
    for (const { id, group } of homeGroups(home)) expect([id, groups.get(id)]).toMatchObject([id, group]);
  });

  it('has one sum of all indicators on home and in the answer', async () => {
    const { overview, home, answers } = await tellings;
    const all = answers.get('all');
    expect(home.all.of).toBe(overview.indicators.length);
    expect(all === undefined ? null : answered(all)).toMatchObject(countsOf(home.all));
    expect(home.withoutTarget.of).toBe(home.all.counts['no-target'] ?? 0);
  });
});

test('in the demonstration some means are told and some groups are rated too little for one', async () => {
  const { overview } = await demonstration;
  const inhabited = overview.groups.filter(({ of }) => of > 0);
  expect(new Set(inhabited.map(({ mean }) => mean === null))).toEqual(new Set([true, false]));
});
