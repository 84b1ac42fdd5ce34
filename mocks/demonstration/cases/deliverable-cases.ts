import type { CaseSpec } from '../case-spec.ts';
import { type Noun, nouns } from '../nouns.ts';
import { units } from '../units.ts';

const due = (slug: string, noun: Noun, day: string, done: string | null, shows: string, plan: 'plan-2025' | 'strategy-2030'): CaseSpec => ({
  slug, noun, unit: units.count,
  points: done === null ? [] : [[done, 1, { source: 'demo-gazette', kind: 'official' }]],
  targets: [{ plan, deliverable: { stage: 'in-force', due: day }, time: day }],
  fields: { type: 'deliverable', limits: { lower: 0, upper: 1 } },
  rows: 'whole', hasHistory: false, shows: { [`${plan}/plan`]: shows },
});

/** Things that are done or not: in time, late, overdue by little and by much, not yet due. */
export const deliverableCases: readonly CaseSpec[] = [
  due('not-due', nouns.dataExchange, '2028-12-31', null, 'not-rated: not-due', 'strategy-2030'),
  due('done-in-time', nouns.electronicLaw, '2025-12-31', '2024-06-30', 'met', 'plan-2025'),
  due('done-late', nouns.servicesOnline, '2024-12-31', '2025-09-15', 'met + late', 'plan-2025'),
  due('overdue', nouns.openDatasets, '2026-10-01', null, 'behind', 'strategy-2030'),
  due('long-overdue', nouns.dataCentre, '2025-06-30', null, 'off-track', 'plan-2025'),
];
