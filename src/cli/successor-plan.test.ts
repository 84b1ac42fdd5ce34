import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import type { Finding } from '#model/finding.ts';
import { homeFileSchema } from '#model/home-file.ts';
import { languages } from '#model/language.ts';
import { overviewFileSchema } from '#model/overview-file.ts';
import { searchFileSchema } from '#model/search-file.ts';
import { textsFileSchema } from '#model/texts-file.ts';
import { publish, type PublishedFiles } from '#publish/publish.ts';
import { publishedJson } from '#testing/published-json.ts';
import { readDataFolder } from './data-folder.ts';

const plan = `
- id: plan-2030
  horizon: 5
  from: 2026
  to: 2030
  title: {en: A following plan 2026–2030, lo: ແຜນຕໍ່ໄປ 2026–2030, vi: Kế hoạch tiếp theo 2026–2030}
  short: {en: Plan 2026–2030, lo: ແຜນ 2026–2030, vi: Kế hoạch 2026–2030}
  successor: null
  sources: [vt-2023-03]
`;

const target = `targets:
  - id: t9
    plan: plan-2030
    kind: plan
    evidence: secondary
    time: 2030
    value: 98
    wording: {en: 98% by 2030, lo: 98% ຮອດປີ 2030, vi: 98% vào năm 2030}
    sources: [vt-2023-03]
    since: "2026.11"
`;

/** The published dataset with one more plan and one target of it: data alone, as an editor would add it. */
async function withSuccessor(): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  const files = new Map([...(await readDataFolder('data'))].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  edit(files, 'plans.yaml', /(id: plan-2025\n[^]*?)successor: null/, '$1successor: plan-2030');
  files.set('plans.yaml', `${files.get('plans.yaml') ?? ''}${plan}`);
  edit(files, 'indicators/coverage-4g.yaml', /targets:\n/, target);
  return files;
}

function edit(files: Map<string, string>, path: string, from: RegExp, to: string): void {
  const text = files.get(path) ?? '';
  if (!from.test(text)) throw new Error(`${String(from)} is not in ${path}`);
  files.set(path, text.replace(from, to));
}

describe('a plan that follows, added to the data and to nothing else', () => {
  let published: PublishedFiles;
  let errors: readonly Finding[];
  const overview = () => overviewFileSchema.parse(publishedJson(published, 'overview.json'));
  const home = () => homeFileSchema.parse(publishedJson(published, 'home.json'));

  beforeAll(async () => {
    const { dataset, findings } = readDataset(await withSuccessor());
    errors = findings.filter(({ severity }) => severity === 'error');
    if (dataset === null) throw new Error(`the dataset cannot be read: ${errors[0]?.message ?? ''}`);
    published = publish(dataset, { edition: 'public' });
  });

  it('passes every check', () => {
    expect(errors).toEqual([]);
  });

  it('is a plan of the overview, named by the one it follows', () => {
    const { plans } = overview();
    expect(plans.find(({ id }) => id === 'plan-2030')).toEqual({ id: 'plan-2030', horizon: 5, from: 2026, to: 2030, successor: null });
    expect(plans.find(({ id }) => id === 'plan-2025')?.successor).toBe('plan-2030');
  });

  it('is judged: its target leads, being the one of a plan that runs, and the ended plan keeps its own verdict', () => {
    const coverage = overview().indicators.find(({ id }) => id === 'coverage-4g');
    expect(coverage?.lead).toBe('plan-2030/plan');
    expect(coverage?.path).toEqual([[2022, 75], [2025, 90], [2030, 98]]);
    expect(coverage?.verdicts.map(({ key, status, reason }) => [key, status, reason])).toEqual([
      ['plan-2025/plan', 'not-rated', 'no-data-at-deadline'],
      ['plan-2030/plan', 'off-track', null],
    ]);
  });

  it('has a group with its indicator, on the overview and on home', () => {
    expect(overview().groups.find(({ id }) => id === 'plan-2030')).toMatchObject({ of: 1, rated: 1, counts: { 'off-track': 1 }, reds: ['coverage-4g'] });
    const shown = home().plans.find(({ id }) => id === 'plan-2030');
    expect([shown?.group.of, shown?.targets.map(({ id }) => id)]).toEqual([1, ['coverage-4g']]);
    expect(home().plans.map(({ id }) => id)).toContain('plan-2025');
  });

  it.each(languages)('is named and found in %s', (language) => {
    const texts = textsFileSchema.parse(publishedJson(published, `texts-${language}.json`));
    expect(texts.plans['plan-2030']?.short).toContain('2026–2030');
    const { entries } = searchFileSchema.parse(publishedJson(published, `search-${language}.json`));
    expect(entries.filter(({ kind, id }) => kind === 'plan' && id === 'plan-2030')).toHaveLength(1);
  });
});
