import type { Area } from '#model/codelist.ts';
import type { DataSource } from '#model/data-source.ts';
import type { Indicator, Target } from '#model/indicator.ts';
import type { LegalText } from '#model/legal.ts';
import type { LocalizedText } from '#model/localized-text.ts';
import type { Observation } from '#model/observation.ts';
import type { Plan } from '#model/plan.ts';
import type { Release } from '#model/release.ts';
import type { SourceDataset } from '#model/source-dataset.ts';

/** A text in all languages, with the language in it. */
export function aText(words: string): LocalizedText {
  return { en: words, lo: `${words} (lo)`, vi: `${words} (vi)` };
}

/** A plan of the years given, `plan-2025` where nothing is said. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  const id = overrides.id ?? 'plan-2025';
  return { id, horizon: 5, from: 2021, to: 2025, title: aText(id), short: aText(id), successor: null, sources: [], ...overrides };
}

/** A confirmed target of 90 for 2025 of `plan-2025`. */
export function aTarget(overrides: Partial<Target> = {}): Target {
  return {
    id: 't1',
    plan: 'plan-2025',
    kind: 'plan',
    evidence: 'secondary',
    time: '2025',
    value: 90,
    wording: aText('target'),
    sources: ['press'],
    since: '2026.11',
    ...overrides,
  };
}

/** A rising share without a target; headline series `main`. */
export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  const id = overrides.id ?? 'coverage';
  return {
    id,
    title: aText(`title of ${id}`),
    definition: aText(`definition of ${id}`),
    unit: 'percent',
    decimals: 0,
    precision: 1,
    direction: 'increase',
    type: 'change',
    accumulation: 'level',
    interval: 1,
    lag: 0.5,
    growth: null,
    relative: false,
    critical: false,
    weight: 1,
    placement: [],
    responsible: [],
    schedule: null,
    series: [{ id: 'main', role: 'headline', text: aText('main series') }],
    breaks: [],
    baselines: [],
    targets: [],
    milestones: [],
    path: [],
    computed: null,
    peers: true,
    ...overrides,
  };
}

/** Baseline of the headline series. */
export function aBaseline(time: string, value: number): Indicator['baselines'][number] {
  return { id: 'b1', series: 'main', time, value, sources: ['press'], since: '2026.11' };
}

/** A published total of the country for 2024. */
export function anObservation(overrides: Partial<Observation> = {}): Observation {
  return {
    indicator: 'coverage',
    series: 'main',
    area: 'LA',
    period: '2024',
    dimensions: { SEX: '_T' },
    value: 76,
    qualifier: null,
    status: 'A',
    kind: 'official',
    source: 'press',
    sourceDetail: '',
    vintage: '2026.11',
    revision: '',
    state: '',
    note: '',
    line: 2,
    ...overrides,
  };
}

/** Published totals by period, of an indicator and series. */
export function observedTotals(
  values: Readonly<Record<string, number | null>>,
  overrides: Partial<Observation> = {},
): readonly Observation[] {
  return Object.entries(values).map(([period, value]) =>
    anObservation({ ...overrides, period, value, ...(value === null ? { status: 'O' } : {}) }),
  );
}

/** A digital law in force since a date. */
export function aLegalText(id: string, date: string | null, overrides: Partial<LegalText> = {}): LegalText {
  return {
    id,
    title: aText(id),
    type: 'law',
    number: [],
    events: [{ stage: 'in-force', date, sources: ['press'], certainty: 'stated' }],
    relevance: 'digital',
    ...overrides,
  };
}

/** The open release 2026.11 as of 21 November 2026. */
export function aRelease(overrides: Partial<Release> = {}): Release {
  return {
    id: '2026.11',
    asOf: '2026-11-21',
    state: 'open',
    method: { id: 'trajectory', version: 1 },
    fingerprint: null,
    seal: {},
    notes: [{ kind: 'data', text: aText('first release') }],
    ...overrides,
  };
}

/** A newspaper whose figures may be passed on. */
export function aDataSource(overrides: Partial<DataSource> = {}): DataSource {
  return {
    id: 'press',
    title: 'A newspaper',
    publisher: 'A publisher',
    date: '2023-03',
    evidence: 'secondary',
    licence: { id: 'news-fact', redistribution: 'free' },
    ...overrides,
  };
}

/** A province of the country, named by its code. */
export function anArea(code: string, overrides: Partial<Area> = {}): Area {
  return { code, kind: 'province', parent: 'LA', lsbCode: null, names: { en: code, lo: `${code} (lo)`, vi: `${code} (vi)` }, from: null, to: null, ...overrides };
}

/** An otherwise empty dataset of release 2026.11, as of 21 November 2026: one plan, one institution, the unit `percent`. */
export function aSourceDataset(overrides: Partial<SourceDataset> = {}): SourceDataset {
  return {
    config: {
      schema: 1,
      id: 'test-dataset',
      kind: 'published',
      title: aText('test dataset'),
      publisher: { name: aText('publisher'), standing: 'unofficial' },
      languages: ['lo', 'en', 'vi'],
      release: '2026.11',
      licence: 'CC-BY-4.0',
      method: {
        id: 'trajectory',
        version: 1,
        thresholds: [0.95, 0.6, 0],
        earlyGuard: 0.1,
        minCoverage: 0.6,
        paceWindow: 5,
        projectionWindow: 10,
        band: 0.8,
      },
    },
    releases: [aRelease()],
    plans: [aPlan()],
    framework: { goals: [], pillars: [], programmes: [], components: [], sectors: [] },
    institutions: [{ id: 'mtc', name: aText('ministry'), kind: 'ministry', from: 2021, to: null, sources: [] }],
    sources: [aDataSource()],
    indicators: [],
    observations: [],
    systems: [],
    rollout: [],
    legal: [],
    reviews: [],
    areas: [{ code: 'LA', kind: 'country', parent: null, lsbCode: null, names: { en: 'Lao PDR', lo: 'ສປປ ລາວ', vi: 'Lào' }, from: null, to: null }],
    units: [
      {
        code: 'percent',
        kind: 'share',
        lower: 0,
        upper: 100,
        text: { en: '%', lo: '%', vi: '%' },
        long: { en: 'per cent', lo: 'ເປີເຊັນ', vi: 'phần trăm' },
      },
    ],
    dimensions: [],
    rolloutStages: [],
    searchConcepts: [],
    boundaries: null,
    ...overrides,
  };
}
