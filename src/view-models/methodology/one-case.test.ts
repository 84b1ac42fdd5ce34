import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import { methodLimits } from './rules.ts';
import { difficultCases } from './difficult-cases.ts';
import { oneCase } from './one-case.ts';

const locale = await loadLocale('en', ['method', 'indicator']);
const limits = methodLimits([0.95, 0.6, 0], locale);

describe('a value that grows from 0.37 to 9.53, with 60 as the target for 2030', () => {
  const { answers, note, lesson, text } = oneCase(locale);

  test.each([
    ['trajectory', 'off-course', 'Off track', 'R = 0.384', 'It looks at the way: the straight path asked for 24.22 by 2024, and 15.4% ÷ 40.0% = 0.384 of the planned progress has been made.'],
    ['opensdg', 'on-course', 'Substantial progress, on track', '1.89: growth so far ÷ growth needed', 'It looks at rates: growth of 125% a year so far against the 66% a year that lead to the target. From next to nothing, any gain is a high rate.'],
    ['unsd', 'on-course', 'Target met or on track', '2,089% of the way by 2030', 'It carries that rate on: by 2030 it would give 1,246 against a target of 60, more than a share can be.'],
    ['german', 'off-course', 'Cloud: the right direction, but the target is clearly missed', '23.27 in 2030', 'It carries amounts on, not rates: the mean yearly change of +2.29 leads to 23.27 in 2030, which misses most of the remaining way.'],
    ['escap', 'on-course', 'Maintain progress', '10.0 of 10 by 2030', expect.stringMatching(/logit scale/)],
  ])('%s: %s', (method, course, said, number, why) => {
    expect(answers.find((answer) => answer.method === method)).toMatchObject({ course: { course }, said, number, why });
  });

  it('is told with its numbers, and leads into the form', () => {
    expect(note).toContain('grows from 0.37 in 2020 to 9.53 in 2024; the target for 2030 is 60');
    expect(text).toBe('increase,from/2020/0.37,to/2030/60,on/2024.5,limits/0/100,step/0.01,2021/0.8,2022/1.9,2023/4.4,2024/9.53');
  });

  it('is too early to judge where the plan expects the same rate of growth every year', () => {
    // By hand: 0.37 x (60 / 0.37) ^ 0.4 = 2.83, and 9.16 / 2.46 = 3.72; 2.46 of 59.63 is less than a tenth.
    expect(lesson).toContain('then only 2.83 is planned for 2024 and the ratio is 3.72, but so little of the way is due by then that the verdict is “Cannot say: too early”.');
  });
});

describe('difficult cases', () => {
  test.each([
    ['held', 'met', null, null],
    ['vanish', 'behind', null, null],
    ['zero', 'on-track', null, null],
    ['negative', 'off-track', null, null],
    ['through', 'behind', null, null],
    ['lost', 'on-track', null, null],
    ['unmeasured', 'not-rated', 'no-data-at-deadline', 'behind'],
    ['small', 'off-track', null, null],
  ] as const)('%s: %s', (id, status, reason, lastKnown) => {
    const found = difficultCases({ asOf: '2026-11-21', limits, locale }).find((one) => one.id === id);
    expect(found).toMatchObject({ status, reason });
    expect(found?.lastKnown?.status ?? null).toBe(lastKnown);
  });

  test.each(languages)('are whole sentences in %s, without a hole, a stray zero or no number', async (language) => {
    const words = await loadLocale(language, ['method', 'indicator']);
    const said = JSON.stringify([difficultCases({ asOf: '2026-11-21', limits, locale: words }), oneCase(words)]);
    expect(said).not.toMatch(/NaN|Infinity|undefined|\{\w+\}|[−-]0[^.,\d]|method\.|indicator\./);
  });
});
