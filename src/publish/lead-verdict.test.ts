import { describe, expect, test } from 'vitest';
import { decimalTime } from '#model/time.ts';
import type { VerdictSummary } from '#model/published-common.ts';
import { aPlan } from '#testing/builders.ts';
import { leadVerdict } from './lead-verdict.ts';

const plans = new Map(
  [
    aPlan({ id: 'plan-2025', from: 2021, to: 2025 }),
    aPlan({ id: 'plan-2030', from: 2026, to: 2030 }),
    aPlan({ id: 'strategy-2030', from: 2021, to: 2030, horizon: 10 }),
    aPlan({ id: 'vision-2040', from: 2021, to: 2040, horizon: 20 }),
    aPlan({ id: 'plan-2035', from: 2031, to: 2035 }),
  ].map((plan) => [plan.id, plan]),
);

function verdict(key: string, time: number, counted = true): VerdictSummary {
  const [plan = '', kind = ''] = key.split('/');
  return {
    key,
    plan: plans.has(plan) ? plan : null,
    kind: kind === 'plan' ? 'plan' : 'reference',
    evidence: counted ? 'secondary' : 'unconfirmed',
    counted,
    time,
    value: 90,
    status: 'on-track',
    reason: null,
    flags: [],
    ratio: 1,
    achieved: 1,
    expectedValue: 90,
    lastKnown: null,
  };
}

const five = verdict('plan-2025/plan', 2025);
const ten = verdict('strategy-2030/plan', 2030);
const twenty = verdict('vision-2040/plan', 2040);

describe('the lead verdict', () => {
  test.for<[string, readonly VerdictSummary[], string, string | null]>([
    ['is of the running plan that ends first', [twenty, ten, five], '2024-06-30', 'plan-2025/plan'],
    ['passes to the next running plan when a plan has ended', [five, ten, twenty], '2026-11-21', 'strategy-2030/plan'],
    ['stays with a plan on its last day but one', [five, ten], '2025-12-30', 'plan-2025/plan'],
    ['leaves a plan at its end', [five, ten], '2025-12-31', 'strategy-2030/plan'],
    ['is of the plan that ended last where none with a target runs', [five], '2026-11-21', 'plan-2025/plan'],
    ['is of the Vision once all others are over', [five, ten, twenty], '2031-01-01', 'vision-2040/plan'],
    ['ignores an unconfirmed target of a running plan', [five, verdict('vision-2040/plan', 2040, false)], '2026-11-21', 'plan-2025/plan'],
    ['is none without a counted target', [verdict('vision-2040/plan', 2040, false), verdict('reference/2030', 2030, false)], '2026-11-21', null],
    ['is none without any verdict', [], '2026-11-21', null],
    ['ignores a plan that has not begun', [verdict('plan-2035/plan', 2035)], '2026-11-21', null],
    ['prefers a running successor to the plan before it', [five, verdict('plan-2030/plan', 2030)], '2026-11-21', 'plan-2030/plan'],
    ['is the last of several targets of one plan', [verdict('plan-2025/plan', 2023), verdict('plan-2025/plan-2', 2025)], '2024-06-30', 'plan-2025/plan-2'],
  ])('%s', ([, verdicts, asOf, key]) => {
    expect(leadVerdict(verdicts, plans, decimalTime(asOf) ?? Number.NaN)?.key ?? null).toBe(key);
  });
});
