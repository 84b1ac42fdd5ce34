import type { CaseSpec } from '../case-spec.ts';
import { nouns } from '../nouns.ts';
import { plantedEmbargo, plantedValues } from '../planted-values.ts';
import { current, earliest, middle } from '../releases.ts';
import { units } from '../units.ts';
import { yearly } from './yearly.ts';

/** Cases of special values: revised, withdrawn, qualified, forecast, unpublished, cumulative, within the year, ranks. */
export const dataCases: readonly CaseSpec[] = [
  {
    slug: 'revised', noun: nouns.graduates, unit: units.percent, baseline: ['2020', 11.2], targets: [{ plan: 'strategy-2030', value: 30 }],
    points: [
      ...yearly(2020, 11.2, 12.9, 14.8, 16.6),
      ['2024', 18.1],
      ['2024', 19.3, { vintage: current, revision: 'source: annual report replaces the press figure' }],
      // Read as off track until the mistake was noticed.
      ['2025', 12, { vintage: middle, status: 'P' }],
      ['2025', 21, { vintage: current, revision: 'correction: digits were swapped' }],
    ],
    shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'withdrawn', noun: nouns.guides, unit: units.percent, baseline: ['2020', 9], targets: [{ plan: 'strategy-2030', value: 40 }], rows: 'whole',
    points: [
      ...yearly(2020, 9, 11.1, 13.5, 15.2, 17.4),
      ['2025', 33.9, { vintage: middle }],
      ['2025', null, { vintage: current, status: 'O', revision: 'correction: the source withdrew the figure' }],
    ],
    shows: { 'strategy-2030/plan': 'behind' },
  },
  {
    slug: 'qualified', noun: nouns.officials, unit: units.percent, baseline: ['2021', 20], targets: [{ plan: 'strategy-2030', value: 80 }], rows: 'whole',
    points: [
      ['2021', 20, { qualifier: 'approx', source: 'demo-press' }],
      ['2022', 28, { qualifier: 'ge', source: 'demo-press' }],
      ['2023', 35, { qualifier: 'le', source: 'demo-press' }],
      // The final figure lifts the verdict one class, the new value another: a mixed move.
      ['2024', 31, { status: 'E', kind: 'estimate', source: 'demo-study' }],
      ['2024', 36.5, { vintage: current, revision: 'source: the final figure replaces the estimate' }],
      ['2025', 47, { status: 'P', vintage: current }],
      ['2026', 53, { status: 'F', kind: 'estimate', source: 'demo-study', vintage: current }],
    ],
    shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'unpublished', noun: nouns.walletPeople, unit: units.percent, baseline: ['2020', 30], rows: 'whole',
    points: [
      ...yearly(2020, 30, 36.4, 42.8, 49.1, 54.2),
      ['2025', plantedValues.embargoedObservation, { vintage: current, state: `embargo:${plantedEmbargo}` }],
      ['2026-S1', plantedValues.draftObservation, { vintage: current, state: 'draft', status: 'P' }],
    ],
    targets: [
      { plan: 'plan-2025', value: 60 },
      { plan: 'strategy-2030', value: plantedValues.embargoedTarget, since: current, embargo: plantedEmbargo },
      { plan: 'vision-2040', value: plantedValues.draftTarget, since: current, state: 'draft' },
    ],
    shows: { 'plan-2025/plan': 'not-rated: no-data-at-deadline' },
  },
  {
    slug: 'cumulative', noun: nouns.trainedPeople, unit: units.person, baseline: ['2020', 0], targets: [{ plan: 'plan-2025', value: 60000 }, { plan: 'strategy-2030', value: 150000 }],
    points: yearly(2021, 6200, 8900, 11400, 13800, 14100), hasHistory: false, fields: { accumulation: 'cumulative' },
    shows: { 'plan-2025/plan': 'partly-met', 'strategy-2030/plan': 'behind' },
  },
  {
    slug: 'yearly-flow', noun: nouns.guides, unit: units.person, targets: [{ plan: 'plan-2025', value: 5000 }],
    points: yearly(2021, 4800, 5100, 5300, 5350, 5600), hasHistory: false, fields: { accumulation: 'flow', type: 'threshold' },
    shows: { 'plan-2025/plan': 'met' },
  },
  {
    slug: 'quarterly', noun: nouns.servedPeople, unit: units.percent, baseline: ['2023-Q1', 12], targets: [{ plan: 'strategy-2030', value: 70 }],
    points: [12, 13.1, 14.5, 15.8, 17.9, 19.6, 21.2, 23.5, 25.4, 27.2, 29.7, 31.6].map(
      (value, index) => [`${2023 + Math.floor(index / 4)}-Q${(index % 4) + 1}`, value] as const,
    ),
    rows: 'whole', hasHistory: false, fields: { interval: 0.25, lag: 0.25 }, shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'rank', noun: nouns.worldRank, unit: units.rank, baseline: ['2020', 167], targets: [{ plan: 'strategy-2030', value: 120 }],
    points: [['2020', 167], ['2022', 159], ['2024', 152, { note: 'of 193' }]], rows: 'whole', hasHistory: false,
    fields: { direction: 'decrease', relative: true, interval: 2, peers: true }, shows: { 'strategy-2030/plan': 'behind' },
  },
  {
    slug: 'replaced-target', noun: nouns.identityPeople, unit: units.percent, baseline: ['2020', 5],
    points: yearly(2020, 5, 9.6, 14.3, 19.8, 26.1, 33.5),
    targets: [
      { plan: 'strategy-2030', value: 85, since: earliest },
      { plan: 'strategy-2030', value: 60, since: middle, replaces: 't1', reason: 'Lowered after the mid-term review' },
      { plan: null, kind: 'national', value: 45, time: '2025' },
      { plan: null, kind: 'reference', value: 55, time: '2030' },
      { plan: 'vision-2040', value: 95, evidence: 'unconfirmed' },
    ],
    shows: {
      'strategy-2030/plan': 'on-track', 'national/2025': 'partly-met', 'reference/2030': 'on-track', 'vision-2040/plan': 'on-track',
    },
  },
  {
    slug: 'several-series', noun: nouns.internetHomes, unit: units.percent, baseline: ['2020', 30], targets: [{ plan: 'strategy-2030', value: 85 }],
    points: [
      ...yearly(2020, 30, 35.7, 41.5, 46.9, 52.3, 58.1),
      ...yearly(2014, 9.5, 11.9, 14.2).map(([period, value]) => [period, value, { series: 'earlier' }] as const),
      ...yearly(2021, 33.1, 38.8, 43.6).map(([period, value]) => [period, value, { series: 'survey', source: 'demo-survey', kind: 'survey' }] as const),
      ...yearly(2020, 44, 51, 57).map(([period, value]) => [period, value, { series: 'index', source: 'demo-index', kind: 'estimate' }] as const),
    ],
    hasHistory: false, fields: { peers: true }, shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'computed-legal', noun: nouns.electronicLaw, unit: units.count, points: [], rows: 'whole', hasHistory: false,
    fields: { computed: 'legal:in-force' }, shows: {},
  },
  {
    slug: 'computed-systems', noun: nouns.documentsDigital, unit: units.count, points: [], rows: 'whole', hasHistory: false,
    fields: { computed: 'systems:bodies-in-use(eoffice)' }, shows: {},
  },
];
