import { describe, expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { pathKinds } from '#model/indicator.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { methodologyTable, methodologyText, timedValues } from '#testing/methodology-tables.ts';
import { rollup } from '../aggregation/rollup.ts';
import { assess } from './assess.ts';
import { expectedValue } from './path.ts';

function settings(cell: string): Partial<AssessCase> {
  const read: Readonly<Record<string, (a: number, b: number) => Partial<AssessCase>>> = {
    cumulative: () => ({ accumulation: 'cumulative' }),
    decrease: () => ({ direction: 'decrease' }),
    interval: (interval) => ({ interval }),
    noise: (noise) => ({ noise }),
    precision: (precision) => ({ precision }),
    limits: (lower, upper) => ({ limits: { lower, upper } }),
    range: (lower, upper) => ({ type: 'range', range: { lower, upper } }),
  };
  return Object.assign({}, ...cell.split(', ').filter(Boolean).map((setting) => {
    const [word = '', a, , b] = setting.split(' ');
    const reader = read[word];
    if (reader === undefined) throw new Error(`unknown setting ${setting}`);
    return reader(Number(a), Number(b));
  }));
}

function figuresOf(answer: ReturnType<typeof assess>, cell: string): string {
  const percent = (share: number | null) => `${((share ?? NaN) * 100).toFixed(1)} %`;
  const print: Readonly<Record<string, () => string>> = {
    x: () => (answer.expectedValue ?? NaN).toFixed(1),
    P: () => percent(answer.achieved),
    E: () => percent(answer.expectedShare),
    R: () => percent(answer.ratio),
    pace: () => (answer.pace.multiple ?? NaN).toFixed(1),
  };
  return cell.split(', ').filter(Boolean).map((figure) => figure.split(' ')[0] ?? '').map((name) => `${name} ${print[name]?.() ?? '?'}`).join(', ');
}

describe('the worked examples of the methodology come out as printed', () => {
  const rows = methodologyTable('Example');

  it('are all there', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  test.each(rows)('%s', (_name, baseline = '', target = '', values = '', asOf = '', set = '', verdict = '', lastKnown = '', figures = '') => {
    const answer = assess(
      anAssessCase({
        baseline: timedValues(baseline)[0] ?? null,
        target: timedValues(target)[0] ?? null,
        observations: timedValues(values),
        asOf: Number(asOf),
        ...settings(set),
      }),
    );
    expect([answer.status, answer.reason].filter((word) => word !== null).join(': ')).toBe(verdict);
    expect(answer.lastKnown?.status ?? '').toBe(lastKnown);
    expect(figuresOf(answer, figures)).toBe(figures);
  });
});

describe('the expected values come out as printed', () => {
  test.each(methodologyTable('Form'))('%s', (form, ...printed) => {
    const kind = pathKinds.find((known) => known === form);
    if (kind === undefined) throw new Error(`unknown form ${form}`);
    const knots = [{ time: 2020, value: 25.5 }, { time: 2030, value: 90 }];
    const path = { kind, knots, limits: { lower: 0, upper: 100 } };
    [2021, 2023, 2025, 2027].forEach((time, index) => {
      expect(Math.abs(expectedValue(path, time) - Number(printed[index]))).toBeLessThan(0.005 + 1e-9);
    });
  });
});

it('the projection comes out as printed', () => {
  const observations = observed({ 2021: 30.1, 2022: 36.9, 2023: 41.2, 2024: 48.8 });
  const { mid, low, high } = assess(anAssessCase({ observations, limits: { lower: 0, upper: 100 }, asOf: 2024.5 })).projection;
  const printed = [mid, low, high].map((value) => value?.toFixed(1));
  expect(methodologyText).toContain(`lead to ${printed[0]} in 2025, with a band from ${printed[1]} to ${printed[2]}.`);
});

it('the mean of a group comes out as printed', () => {
  const items = [1.4, 0.9, 0.7, 0.35, -0.2].map((achieved, index) => ({ id: `i${index}`, status: 'behind', achieved }) as const);
  const { mean, low, high } = rollup({ id: 'group', items: [...items, { id: 'missing', status: 'not-rated' }] });
  const printed = [mean, low, high].map((share) => ((share ?? NaN) * 100).toFixed(0));
  expect(methodologyText).toContain(`mean ${printed[0]} % (${printed[1]} to ${printed[2]} %)`);
});
