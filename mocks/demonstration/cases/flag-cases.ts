import type { CaseSpec, Point } from '../case-spec.ts';
import { type Noun, nouns } from '../nouns.ts';
import { current } from '../releases.ts';
import { units } from '../units.ts';
import { yearly } from './yearly.ts';

const strategy = (value: number) => ({ plan: 'strategy-2030', value }) as const;

const share = (slug: string, noun: Noun, points: readonly Point[], rest: Partial<CaseSpec>): CaseSpec => ({
  slug, noun, unit: units.percent, points, ...rest,
});

/** One case for every flag beside a status (a late deliverable stands with the deliverables). */
export const flagCases: readonly CaseSpec[] = [
  share('at-risk', nouns.incidentsSolved, yearly(2021, 96.1, 95.9, 95.7, 95.3, 95.1), {
    targets: [strategy(95)], fields: { type: 'threshold' }, hasHistory: false, shows: { 'strategy-2030/plan': 'met + at-risk, turning' },
  }),
  share('turning', nouns.billedHomes, yearly(2020, 25.5, 36.7, 47.9, 60.3, 66.4, 62.2), {
    baseline: ['2020', 25.5], targets: [strategy(90)], shows: { 'strategy-2030/plan': 'on-track + turning' },
  }),
  share('was-met-lost', nouns.farmers, yearly(2020, 25, 38.8, 51.2, 62, 60.9, 57.9), {
    baseline: ['2020', 25], targets: [strategy(60)], shows: { 'strategy-2030/plan': 'on-track + turning, was-met-lost' },
  }),
  share('late-final-value', nouns.serviceIndex, [['2020-S1', 0.312], ['2022-S1', 0.389], ['2024-S1', 0.466], ['2026-S1', 0.571, { vintage: current }]], {
    unit: units.index, baseline: ['2020-S1', 0.312], targets: [{ plan: 'plan-2025', value: 0.55 }],
    fields: { interval: 2, lag: 0.2, peers: true }, rows: 'whole', hasHistory: false, shows: { 'plan-2025/plan': 'met + late-final-value' },
  }),
  share('path-fell-back', nouns.digitalTrade, yearly(2020, 0, 310, 690, 1180, 1850, 2640), {
    unit: units.money, baseline: ['2020', 0], targets: [strategy(5200)], path: 'compound', hasHistory: false,
    shows: { 'strategy-2030/plan': 'on-track + path-fell-back-to-linear' },
  }),
  share('suspected-break', nouns.traders, yearly(2020, 25.5, 29.4, 33.2, 42.6, 45.1, 49), {
    baseline: ['2020', 25.5], targets: [strategy(90)], breaks: [{ before: '2023', kind: 'suspected', splice: null }],
    shows: { 'strategy-2030/plan': 'behind + suspected-break' },
  }),
];
