import type { CaseSpec } from '../case-spec.ts';
import { nouns } from '../nouns.ts';
import { current, earliest } from '../releases.ts';
import { units } from '../units.ts';
import { yearly } from './yearly.ts';

/** One case for every planned path but the straight one, and both kinds of range. */
export const pathCases: readonly CaseSpec[] = [
  {
    slug: 'path-compound', noun: nouns.digitalTrade, unit: units.money, points: yearly(2020, 1200, 1390, 1640, 1920, 2280, 2740),
    baseline: ['2020', 1200], targets: [{ plan: 'strategy-2030', value: 6000 }], rows: 'areas',
    fields: {
      growth: 'compound',
      path: [
        { kind: 'linear', since: earliest, reason: null },
        { kind: 'compound', since: current, reason: 'The plan speaks of growth by a rate, not by an amount' },
      ],
    },
    shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'path-step', noun: nouns.postPoints, unit: units.count, points: yearly(2020, 0, 0, 18, 20, 39, 41),
    baseline: ['2020', 0], targets: [{ plan: 'strategy-2030', value: 120 }], milestones: [['2022', 20], ['2024', 40], ['2027', 80]],
    path: 'step', rows: 'areas', hasHistory: false, shows: { 'strategy-2030/plan': 'on-track' },
  },
  {
    slug: 'path-logit', noun: nouns.schoolsOnline, unit: units.percent, points: yearly(2020, 10, 13.2, 17.4, 22.9, 29.8, 38.6),
    baseline: ['2020', 10], targets: [{ plan: 'vision-2040', value: 97 }], path: 'logit', shows: { 'vision-2040/plan': 'on-track' },
  },
  {
    slug: 'path-scurve', noun: nouns.fibreVillages, unit: units.percent, points: yearly(2020, 5, 6.1, 8.4, 11.9, 15.8, 19.7),
    baseline: ['2020', 5], targets: [{ plan: 'vision-2040', value: 100 }], path: 'scurve', fields: { peers: true },
    shows: { 'vision-2040/plan': 'on-track' },
  },
  {
    slug: 'range-met', noun: nouns.registrationDays, unit: units.day, points: yearly(2020, 8, 7.1, 6.2, 5, 4.4, 3.6),
    baseline: ['2020', 8], targets: [{ plan: 'plan-2025', range: { lower: 2, upper: 4 } }], rows: 'areas', hasHistory: false,
    fields: { type: 'range', direction: 'decrease' }, shows: { 'plan-2025/plan': 'met' },
  },
  {
    slug: 'range-behind', noun: nouns.registrationDays, unit: units.day, points: yearly(2020, 12, 11.4, 10.9, 10.2, 9.6, 9.2),
    baseline: ['2020', 12], targets: [{ plan: 'strategy-2030', range: { lower: 3, upper: 4 } }], rows: 'areas', hasHistory: false,
    fields: { type: 'range', direction: 'decrease' }, shows: { 'strategy-2030/plan': 'behind' },
  },
];
