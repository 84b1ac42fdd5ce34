import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';
import type { SearchFile } from '#model/search-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { Language } from '#model/language.ts';

/** A counted target of 90 in 2025 of the Plan, off track. */
export function aVerdictSummary(overrides: Partial<VerdictSummary> = {}): VerdictSummary {
  return {
    key: 'plan-2025/plan',
    plan: 'plan-2025',
    kind: 'plan',
    evidence: 'secondary',
    counted: true,
    time: 2025,
    value: 90,
    status: 'off-track',
    reason: null,
    flags: [],
    ratio: 0.1,
    achieved: 0.07,
    expectedValue: 85,
    lastKnown: null,
    ...overrides,
  };
}

/** A rising share with values for 2021 and 2024, without a target; the first verdict given leads if it counts. */
export function anIndicatorSummary(overrides: Partial<IndicatorSummary> = {}): IndicatorSummary {
  const verdicts = overrides.verdicts ?? [];
  return {
    id: 'coverage',
    unit: 'percent',
    decimals: 1,
    direction: 'increase',
    type: 'change',
    in: ['programme-2', 'pillar-economy'],
    responsible: ['mtc'],
    latest: { time: '2024', value: 63.6, status: 'A', qualifier: null },
    movement: { from: ['2021', 62], to: ['2024', 63.6], sign: 1, comparable: true },
    reported: 'recent',
    freshness: 'current',
    confidence: 'B',
    spark: [
      [2015, 40],
      [2021, 62],
      [2024, 63.6],
    ],
    path: [],
    by: { provinces: false, peers: false, dimensions: [] },
    due: null,
    lead: verdicts.find(({ counted }) => counted)?.key ?? null,
    verdicts,
    ...overrides,
  };
}

/** The three plans, two programmes, two pillars, two institutions, and the indicators given; as of 21 November 2026. */
export function anOverviewFile(indicators: readonly IndicatorSummary[]): OverviewFile {
  const framework = (kind: 'programme' | 'pillar' | 'sector', ids: readonly string[]) =>
    ids.map((id, position) => ({ id, kind, order: position + 1, parent: null }));
  const institution = (id: string) => ({ id, kind: 'ministry', from: null, to: null, formerly: [], successor: [] });
  return {
    schemaVersion: 1,
    asOf: '2026-11-21',
    plans: [
      { id: 'plan-2025', horizon: 5, from: 2021, to: 2025, successor: null },
      { id: 'strategy-2030', horizon: 10, from: 2021, to: 2030, successor: null },
      { id: 'vision-2040', horizon: 20, from: 2021, to: 2040, successor: null },
    ],
    framework: [
      ...framework('programme', ['programme-1', 'programme-2']),
      ...framework('pillar', ['pillar-economy', 'pillar-society']),
      ...framework('sector', ['sector-trade']),
    ],
    institutions: [institution('mtc'), institution('bol'), institution('unused')],
    indicators: [...indicators],
    groups: [],
  };
}

const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { title: `Title of ${id}` }]));

/** Names for everything in `anOverviewFile`; titles of indicators as given, else made of the id. */
export function aTextsFile(overview: OverviewFile, titles: Readonly<Record<string, string>> = {}, language: Language = 'en'): TextsFile {
  return {
    schemaVersion: 1,
    language,
    dataset: { title: 'Test dataset', publisher: 'Test publisher' },
    plans: { 'plan-2025': { title: 'A long title', short: 'Plan 2021–2025' }, 'strategy-2030': { title: 'Strategy 2021–2030' }, 'vision-2040': { title: 'Vision 2021–2040' } },
    framework: named(overview.framework.map(({ id }) => id)),
    institutions: named(overview.institutions.map(({ id }) => id)),
    indicators: Object.fromEntries(overview.indicators.map(({ id }) => [id, { title: titles[id] ?? `Title of ${id}` }])),
    units: { percent: { title: 'per cent', short: '%' }, km: { title: 'kilometres', short: 'km' } },
    areas: {},
    dimensions: {},
    untranslated: [],
  };
}

/** A search index over folded texts by indicator id, with groups of folded words that mean the same. */
export function aSearchFile(texts: Readonly<Record<string, string>>, concepts: readonly (readonly string[])[] = []): SearchFile {
  return {
    schemaVersion: 1,
    language: 'en',
    concepts: concepts.map((words) => [...words]),
    entries: Object.entries(texts).map(([id, text]) => ({ kind: 'indicator', id, title: id, text })),
  };
}
