import type { CaseSpec, Point } from '../case-spec.ts';
import { type Noun, nouns } from '../nouns.ts';
import { units } from '../units.ts';
import { yearly } from './yearly.ts';

const strategy = { plan: 'strategy-2030', value: 90 } as const;

const share = (slug: string, noun: Noun, points: readonly Point[], rest: Partial<CaseSpec>): CaseSpec => ({
  slug, noun, unit: units.percent, points, ...rest,
});

/** One case for every reason why a verdict cannot be given. */
export const unratedCases: readonly CaseSpec[] = [
  share('no-target', nouns.fibreHomes, yearly(2020, 12.3, 14.8, 17.7, 21.4, 25.2, 28.9), { shows: {} }),
  share('no-data', nouns.hospitalsOnline, [], {
    targets: [{ plan: 'plan-2025', value: 50 }], rows: 'whole', shows: { 'plan-2025/plan': 'not-rated: no-data' },
  }),
  share('no-baseline', nouns.officesOnline, yearly(2023, 41.2, 47.5, 55.1), {
    targets: [strategy], shows: { 'strategy-2030/plan': 'not-rated: no-baseline' },
    cells: [
      { area: 'LA-XS', says: 'zero' },
      { area: 'LA-XE', period: '2025', says: 'Q' },
      { area: 'LA-PH', period: '2025', says: 'O' },
      { area: 'LA-AT', says: 'M' },
    ],
  }),
  share('series-break', nouns.pupils, [['2020', 25.5], ['2022', 38.2], ['2023', 41.7], ['2024', 45.3], ['2025', 49.8]], {
    baseline: ['2020', 25.5], targets: [strategy], breaks: [{ before: '2022', kind: 'stated', splice: null }],
    shows: { 'strategy-2030/plan': 'not-rated: series-break' },
  }),
  share('baseline-only', nouns.servedPeople, [['2024', 18.4]], {
    baseline: ['2024', 18.4], targets: [strategy], fields: { schedule: { due: '12-15', after: 'interval', source: 'demo-plan' } }, shows: { 'strategy-2030/plan': 'not-rated: baseline-only' },
  }),
  share('too-early', nouns.teachers, yearly(2024, 31, 33.2), {
    baseline: ['2024', 31], targets: [{ plan: 'vision-2040', value: 95 }], shows: { 'vision-2040/plan': 'not-rated: too-early' },
  }),
  share('too-old', nouns.payingHomes, yearly(2018, 8.2, 13.1, 18.9, 24.7), {
    baseline: ['2018', 8.2], targets: [strategy], shows: { 'strategy-2030/plan': 'not-rated: too-old' },
  }),
  share('no-data-at-deadline', nouns.marketsQr, yearly(2020, 25.5, 32.4, 40), {
    baseline: ['2020', 25.5], targets: [{ plan: 'plan-2025', value: 75 }], shows: { 'plan-2025/plan': 'not-rated: no-data-at-deadline' },
  }),
  share('last-known-met', nouns.documentsDigital, yearly(2020, 25.5, 41.2, 60.8, 76), {
    baseline: ['2020', 25.5], targets: [{ plan: 'plan-2025', value: 75 }], shows: { 'plan-2025/plan': 'not-rated: no-data-at-deadline' },
  }),
  share('context', nouns.digitalShare, yearly(2019, 3.1, 3.4, 3.9, 4.3, 4.8, 5.2, 5.7), {
    rows: 'whole', fields: { direction: 'none', peers: true }, shows: {},
  }),
];
