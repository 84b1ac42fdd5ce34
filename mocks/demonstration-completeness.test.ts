import { beforeAll, describe, expect, it, test } from 'vitest';
import { datasetFiles } from '#model/dataset-files.ts';
import { languages } from '#model/language.ts';
import { flags, reasons, statuses } from '#model/status.ts';
import { demonstrationFiles, smallSize } from './demonstration-files.ts';
import { usualSize } from './demonstration/size.ts';
import type { PublishedFiles } from './published-files.ts';

type FileKind<T> = { readonly schema: { readonly parse: (content: unknown) => T } };

/** What the published files say, read as the application reads them. */
function readerOf(files: PublishedFiles) {
  const read = <T>({ schema }: FileKind<T>, path: string): T => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`${path} is not published`);
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };
  return {
    overview: read(datasetFiles.overview, 'overview.json'),
    provinces: read(datasetFiles.provinces, 'provinces.json'),
    reviews: read(datasetFiles.reviews, 'reviews.json'),
    legal: read(datasetFiles.legal, 'legal.json'),
    systems: read(datasetFiles.systems, 'systems.json'),
    releases: read(datasetFiles.releases, 'releases.json'),
    texts: languages.map((language) => read(datasetFiles.texts, `texts-${language}.json`)),
    indicator: (id: string) => read(datasetFiles.indicator, `indicators/${id}.json`),
    by: (id: string) => read(datasetFiles.indicatorBy, `indicators/${id}.by.json`),
    province: (area: string) => read(datasetFiles.province, `provinces/${area}.json`),
  };
}

const asOf = '2026-11-21';

describe.each([
  ['usual', usualSize],
  ['small', smallSize],
] as const)('the published demonstration of %s size', (_, size) => {
  let said: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    said = readerOf(await demonstrationFiles(size));
  }, 60_000);

  const verdicts = () => said.overview.indicators.flatMap(({ verdicts: all }) => all);
  const leads = () => said.overview.indicators.flatMap(({ lead, verdicts: all }) => all.filter(({ key }) => key === lead));
  const split = () => said.overview.indicators.filter(({ by }) => by.provinces || by.peers || by.dimensions.length > 0).map(({ id }) => said.by(id));

  test.each(statuses)('has %s as the verdict of an indicator or of a plan', (status) => {
    const shown = [...leads(), ...verdicts().filter(({ counted }) => counted)];
    expect(shown.map((verdict) => verdict.status)).toContain(status);
  });

  test.each(reasons.filter((reason) => reason !== 'no-target'))('has an indicator that cannot be rated because of %s', (reason) => {
    expect(leads().map((verdict) => verdict.reason)).toContain(reason);
  });

  it('has indicators without a target, counted as such', () => {
    expect(said.overview.indicators.filter(({ lead }) => lead === null).length).toBeGreaterThan(1);
    expect(said.overview.groups.some(({ counts }) => (counts['no-target'] ?? 0) > 0)).toBe(true);
  });

  it('has every flag, and verdicts that stand for a last known one', () => {
    expect(new Set(verdicts().flatMap((verdict) => verdict.flags))).toEqual(new Set(flags));
    expect(verdicts().filter(({ lastKnown }) => lastKnown !== null).length).toBeGreaterThan(2);
  });

  it('counts targets of all three plans on all three horizons', () => {
    expect(said.overview.plans.map(({ horizon }) => horizon)).toEqual([5, 10, 20]);
    for (const { id } of said.overview.plans) expect(verdicts().filter(({ plan, counted }) => plan === id && counted).length).toBeGreaterThan(2);
  });

  it('has a summary of every part of the framework, and members in each', () => {
    for (const { id } of said.overview.framework) expect([id, said.overview.groups.find((group) => group.id === id)?.of]).not.toEqual([id, 0]);
    expect(said.overview.framework.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['goal', 'pillar', 'programme', 'component', 'sector']));
  });

  it('has every ministry since 2025 with something to answer for, and the dissolved ones with their successors', () => {
    const ministries = said.overview.institutions.filter(({ kind, to }) => kind === 'ministry' && to === null);
    expect(ministries).toHaveLength(13);
    const answering = new Set(said.overview.indicators.flatMap(({ responsible }) => responsible));
    expect(ministries.filter(({ id }) => !answering.has(id))).toEqual([]);
    expect(said.overview.institutions.filter(({ to }) => to !== null).length).toBeGreaterThan(5);
  });

  it('has all eighteen provinces, each with a shape and with values', () => {
    expect(said.provinces.areas).toHaveLength(18);
    expect(Object.keys(said.provinces.boundaries?.areas ?? {}).toSorted()).toEqual(said.provinces.areas.map(({ id }) => id).toSorted());
    expect(said.provinces.boundaries?.credit).toContain('OpenStreetMap');
    for (const { id } of said.provinces.areas) expect(said.province(id).indicators.length).toBeGreaterThan(10);
  });

  it('shows a true zero, a value kept secret, one not reported and one that cannot exist, in provinces and in breakdowns', () => {
    const { provinces, dimensions } = said.by('demo-behind');
    const of2025 = provinces.filter(([, , period]) => period === '2025');
    const inProvince = (area: string) => of2025.filter(([, code]) => code === area).map(([, , , value, status]) => [value, status]);
    expect(['LA-XS', 'LA-XE', 'LA-PH', 'LA-AT'].map((area) => inProvince(area)[0])).toEqual([[0, 'A'], [null, 'Q'], [null, 'O'], [null, 'M']]);
    const inGroup = (code: string) => dimensions.filter((row) => row[2] === code && row[3] === '2025').map((row) => [row[4], row[5]]);
    expect(['Q1', 'Y_GE65', 'Y45T64', 'Y0T14'].map((code) => inGroup(code)[0])).toEqual([[0, 'A'], [null, 'Q'], [null, 'O'], [null, 'M']]);
  });

  it('is broken down by sex, residence, age and income', () => {
    const codes = new Map<string, Set<string>>();
    for (const { dimensions } of split()) for (const [, dimension, code] of dimensions) codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
    expect(Object.fromEntries([...codes].map(([dimension, found]) => [dimension, found.size]))).toEqual({ SEX: 2, URBANISATION: 2, AGE: 5, INCOME: 5 });
    const isSplitByAll = said.overview.indicators.filter(({ by }) => by.dimensions.length === 4);
    expect(isSplitByAll.length).toBeGreaterThan(10);
  });

  it('stands beside the countries around', () => {
    const areas = new Set(split().flatMap(({ peers }) => peers.map(([, area]) => area)));
    expect([...areas].toSorted()).toEqual(['BN', 'ID', 'KH', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN']);
    expect(said.overview.indicators.filter(({ by }) => by.peers).length).toBeGreaterThan(6);
  });

  it('has revised values, replaced targets, and several series', () => {
    const files = said.overview.indicators.map(({ id }) => said.indicator(id));
    expect(files.flatMap(({ revisions }) => revisions).length).toBeGreaterThan(2);
    expect(files.flatMap(({ targets }) => targets).some(({ replaced }) => replaced)).toBe(true);
    expect(files.some(({ series }) => series.length >= 4)).toBe(true);
  });

  it('has reports that are overdue, and some that are due within two months', () => {
    const days = said.overview.indicators.flatMap(({ due }) => due?.day ?? []);
    expect(days.filter((day) => day < asOf).length).toBeGreaterThan(2);
    expect(days.filter((day) => day >= asOf && day < '2027-01-21').length).toBeGreaterThan(2);
    expect(said.overview.indicators.filter(({ due }) => due === null).length).toBeGreaterThan(2);
  });

  it('has reviews with judgements, and decisions that are open, overdue, done, dropped and followed up', () => {
    expect(said.reviews.reviews.every(({ judgements }) => judgements.length > 0)).toBe(true);
    const decisions = said.reviews.reviews.flatMap((review) => review.decisions);
    expect(new Set(decisions.map(({ state }) => state))).toEqual(new Set(['open', 'done', 'dropped']));
    expect(decisions.some(({ state, due }) => state === 'open' && due !== null && due < asOf)).toBe(true);
    expect(decisions.some(({ state, due }) => state === 'open' && due !== null && due >= asOf)).toBe(true);
    expect(decisions.some(({ follows }) => follows !== null)).toBe(true);
  });

  it('has more than sixty legal texts, every system in every body, and earlier releases', () => {
    expect(said.legal.texts.length).toBeGreaterThan(60);
    expect(said.systems.systems).toHaveLength(14);
    for (const { id, rollout } of said.systems.systems) expect([id, new Set(rollout.map(([body]) => body)).size]).toEqual([id, 16]);
    expect(said.releases.releases.length).toBeGreaterThan(2);
  });

  it('names everything in every language', () => {
    for (const texts of said.texts) {
      expect(Object.keys(texts.indicators)).toHaveLength(said.overview.indicators.length);
      const named = [...said.provinces.areas.map(({ id }) => texts.areas[id]), ...said.overview.institutions.map(({ id }) => texts.institutions[id]?.title)];
      expect(named.filter((name) => name === undefined || name === '')).toEqual([]);
    }
  });
});
