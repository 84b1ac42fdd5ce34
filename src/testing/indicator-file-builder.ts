import type { IndicatorByFile, IndicatorFile, PublishedRow, PublishedSource, PublishedVerdict } from '#model/indicator-file.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';

/** A row of a series: a reported value of one official source, overridden by position. */
export function aRow(period: string, value: number | null, status: PublishedRow[2] = 'A', source = 'ministry', note = ''): PublishedRow {
  return [period, value, status, null, 'admin', source, '2026.11', '', note];
}

export function aSource(overrides: Partial<PublishedSource> = {}): PublishedSource {
  return {
    id: 'ministry', title: 'Annual report', publisher: 'Ministry', date: '2025', url: 'https://example.org/report', retrieved: '2026-11-21',
    commit: null, repository: null, path: null, evidence: 'official', licence: { id: 'cc-by-4.0', redistribution: 'attribution' }, ...overrides,
  };
}

type VerdictGiven = Partial<Omit<PublishedVerdict, 'assessment' | 'arithmetic'>> & {
  readonly assessment?: Partial<PublishedVerdict['assessment']>;
  readonly arithmetic?: Partial<PublishedVerdict['arithmetic']>;
};

/** 75 (2022) -> 90 (2025), 76 in 2024: without a final value, last known off track. */
export function aVerdict({ assessment = {}, arithmetic = {}, ...overrides }: VerdictGiven = {}): PublishedVerdict {
  const { status = 'not-rated', reason = status === 'not-rated' ? 'no-data-at-deadline' : null, flags = [] } = overrides;
  const numbers = { ratio: 0.1, achieved: 1 / 15, expectedValue: 85 };
  return {
    key: 'plan-2025/plan', plan: 'plan-2025', kind: 'plan', evidence: 'secondary', counted: true, time: 2025, value: 90, status, reason, flags, ...numbers,
    lastKnown: reason === 'no-data-at-deadline' ? { status: 'off-track', time: '2024', ...numbers } : null,
    target: 't1', confidence: 'D', confidenceReasons: ['suspected-break', 'few-points', 'ageing', 'administrative'], opinions: [], isMethodSensitive: false,
    case: {
      id: 'coverage:plan-2025/plan', direction: 'increase', type: 'change', baseline: { time: 2022, value: 75 }, target: { time: 2025, value: 90 },
      limits: { lower: 0, upper: 100 }, precision: 1, noise: 1, lag: 0.5, interval: 1, path: 'linear', accumulation: 'level',
      observations: [{ time: 2022, value: 75 }, { time: 2024, value: 76, breakBefore: 'suspected' }], asOf: 2025.89,
    },
    ...overrides,
    assessment: {
      status, reason, flags, ...numbers, expectedShare: 2 / 3, margin: null, compliantShare: null,
      lastKnown: null,
      pace: { kind: 'deadline-passed', multiple: null, current: 0.5, required: 14 },
      projection: { kind: 'none', at: null, mid: null, low: null, high: null, chance: null },
      ...assessment,
    },
    arithmetic: {
      baseline: { time: 2022, period: '2022', value: 75 },
      latest: { time: 2024, period: '2024', value: 76 },
      target: { time: 2025, value: 90, lower: null, upper: null },
      knots: [[2022, 75], [2025, 90]],
      path: 'linear', thresholds: [0.95, 0.6, 0], noise: 1, precision: 1, behindFrom: 81, onTrackFrom: 84, trend: null, age: 1.39, points: 2,
      ...arithmetic,
    },
  };
}

/** Coverage of a network: a headline series with a suspected break, an earlier and a context series, one plan target. */
export function anIndicatorFile(overrides: Partial<Omit<IndicatorFile, 'indicator'>> & { readonly indicator?: Partial<IndicatorFile['indicator']> } = {}): IndicatorFile {
  const { indicator = {}, ...rest } = overrides;
  return {
    schemaVersion: 1,
    asOf: '2026-11-21',
    plans: [
      { id: 'plan-2025', horizon: 5, from: 2021, to: 2025, successor: null },
      { id: 'strategy-2030', horizon: 10, from: 2021, to: 2030, successor: null },
      { id: 'vision-2040', horizon: 20, from: 2021, to: 2040, successor: null },
    ],
    indicator: {
      id: 'coverage', aliases: ['coverage_4g'], unit: 'percent', unitKind: 'share', decimals: 0, precision: 1, noise: 1, direction: 'increase',
      type: 'change', accumulation: 'level', limits: { lower: 0, upper: 100 }, interval: 1, lag: 0.5, growth: null, relative: false, critical: false,
      weight: 1, placement: [{ in: 'programme-2', by: 'dashboard' }], responsible: [{ institution: 'mtc', from: '2021', to: null, by: 'dashboard' }],
      schedule: null, computed: null, ...indicator,
    },
    latest: { time: '2024', value: 76, status: 'A', qualifier: null },
    movement: { from: null, to: ['2024', 76], sign: null, comparable: false },
    reported: 'recent', freshness: 'ageing', confidence: 'D', confidenceReasons: ['suspected-break', 'few-points', 'ageing', 'administrative'], lead: 'plan-2025/plan',
    verdicts: [aVerdict()],
    series: [
      { id: 'mtc', role: 'headline', joins: null, rows: [aRow('2022', 75, 'A', 'press', "wording 'homes'"), aRow('2024', 76, 'A', 'press')] },
      { id: 'villages', role: 'earlier', joins: null, rows: [aRow('2016', 13, 'U')] },
      { id: 'itu', role: 'context', joins: null, rows: [aRow('2017', 9), aRow('2018', 43)] },
    ],
    breaks: [{ series: 'mtc', before: '2024', kind: 'suspected', splice: null }],
    baselines: [{ id: 'b1', series: 'mtc', time: '2022', value: 75, sources: ['press'], since: '2026.11' }],
    targets: [
      {
        id: 't1', plan: 'plan-2025', kind: 'plan', evidence: 'secondary', time: '2025', value: 90, range: null, due: null, sources: ['press'],
        since: '2026.11', replaces: null, reason: null, replaced: false,
      },
    ],
    milestones: [],
    paths: [{ kind: 'linear', since: '2026.11', reason: null }],
    sources: [aSource(), aSource({ id: 'press', title: 'Network to expand', publisher: 'A newspaper', evidence: 'secondary' })],
    revisions: [],
    earlier: [],
    by: { provinces: false, peers: false, dimensions: [], provincesFrom: null },
    ...rest,
  };
}

/** The texts of `anIndicatorFile`; the words are the same in every language, only what the interface adds differs. */
export function indicatorTexts(overrides: Partial<IndicatorTextsFile> = {}): IndicatorTextsFile {
  return {
    schemaVersion: 1,
    language: 'en',
    title: '4G coverage',
    definition: 'Share of homes with a signal.',
    denominator: 'homes',
    unit: { title: 'per cent', short: '%' },
    series: { mtc: 'as stated by the ministry', villages: 'villages', itu: 'population' },
    breaks: ['The denominator has probably changed.'],
    targets: { t1: '90% of homes by 2025' },
    remarks: [{ text: 'One operator states 70%.', sources: ['press'] }],
    plans: { 'plan-2025': { title: 'Five-year plan', short: 'Plan 2025' }, 'strategy-2030': { title: 'Strategy 2030' }, 'vision-2040': { title: 'Vision 2040' } },
    framework: { 'programme-2': { title: 'Infrastructure' } },
    institutions: { mtc: { title: 'Ministry of Technology' } },
    areas: { LA: 'Lao PDR', 'LA-VT': 'Vientiane Capital', 'LA-SL': 'Salavan', 'LA-PH': 'Phongsaly' },
    dimensions: {},
    untranslated: [],
    ...overrides,
  };
}

/** Values of three provinces in 2012 and 2017. */
export function provinceRows(): IndicatorByFile {
  const row = (area: string, period: string, value: number): IndicatorByFile['provinces'][number] => ['mtc', area, period, value, 'A', null, 'survey'];
  return {
    schemaVersion: 1,
    provinces: [
      row('LA-VT', '2012', 97), row('LA-VT', '2017', 99), row('LA-SL', '2012', 65), row('LA-SL', '2017', 81), row('LA-PH', '2012', 66), row('LA-PH', '2017', 91),
    ],
    peers: [],
    dimensions: [],
    sources: [aSource({ id: 'survey', title: 'Household survey', publisher: 'Statistics office' })],
  };
}
