import { describe, expect, it } from 'vitest';
import { verdictArithmeticSchema } from '#model/verdict-arithmetic.ts';
import { assessAnswerSchema } from '#model/assess-answer.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { explain } from './explain.ts';

describe('the arithmetic beside an answer', () => {
  it('holds the inputs, the path and the age of the data', () => {
    const { arithmetic } = explain(anAssessCase({ observations: observed({ 2022: 40, 2023: 47 }), asOf: 2025 }));
    expect(arithmetic).toMatchObject({
      rule: 'trajectory',
      sign: 1,
      baseline: { time: 2020, value: 25.5 },
      target: { time: 2025, value: 75 },
      latest: { time: 2023, value: 47 },
      knots: [{ time: 2020, value: 25.5 }, { time: 2025, value: 75 }],
      noise: 0.1,
      isFinal: false,
      trend: { change: 7, sign: 'up', sense: 'better' },
      age: { years: 1.5, periods: 1.5, freshness: 'ageing' },
    });
  });

  it('says from which value each class begins', () => {
    const { arithmetic } = explain(anAssessCase({ observations: observed({ 2023: 47 }) }));
    expect(arithmetic?.classBounds).toEqual([
      { status: 'met', value: 75 },
      { status: 'on-track', value: expect.closeTo(25.5 + 0.95 * 29.7, 9) },
      { status: 'behind', value: expect.closeTo(25.5 + 0.6 * 29.7, 9) },
      { status: 'off-track', value: expect.closeTo(25.4, 9) },
    ]);
  });

  it('says the same of a final value', () => {
    const { arithmetic } = explain(anAssessCase({ observations: observed({ 2025: 70 }), asOf: 2025.5 }));
    expect(arithmetic?.classBounds.map(({ status }) => status)).toEqual(['met', 'nearly-met', 'partly-met', 'not-met']);
    expect(arithmetic?.isFinal).toBe(true);
  });

  it('counts the years a target was met early', () => {
    expect(explain(anAssessCase({ observations: observed({ 2023: 76 }) })).arithmetic?.earlyBy).toBe(2);
    expect(explain(anAssessCase({ observations: observed({ 2025: 76 }) })).arithmetic?.earlyBy).toBeNull();
  });

  it('has no arrow with one observation, and a steady one within noise', () => {
    expect(explain(anAssessCase({ observations: observed({ 2023: 47 }) })).arithmetic?.trend).toBeNull();
    expect(explain(anAssessCase({ observations: observed({ 2022: 47, 2023: 47.1 }) })).arithmetic?.trend).toMatchObject({ sign: 'steady', sense: 'steady' });
  });

  it('is absent where nothing is comparable', () => {
    expect(explain(anAssessCase()).arithmetic).toBeNull();
  });
});

it('answers and arithmetic survive a journey through JSON and their schemas', () => {
  const { answer, arithmetic } = explain(anAssessCase({ observations: observed({ 2022: 40, 2023: 47 }), asOf: 2026 }));
  expect(assessAnswerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  expect(verdictArithmeticSchema.parse(JSON.parse(JSON.stringify(arithmetic)))).toEqual(arithmetic);
});
