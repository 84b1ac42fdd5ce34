import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '#domain/progress/assess.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { assessCasesSchema } from '#model/assess-case.ts';
import { languages } from '#model/language.ts';
import { reasons, statuses } from '#model/status.ts';
import { anyTryFields } from '#testing/any-try-fields.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { methodLimits } from './rules.ts';
import { tried } from './tried.ts';
import { emptyFields, type TryFields } from './try-fields.ts';
import { presetFields, presetIds } from './try-presets.ts';

const locale = await loadLocale('en', ['method', 'indicator']);
const limits = methodLimits([0.95, 0.6, 0], locale);
const say = (fields: TryFields) => tried(fields, { asOf: '2026-11-21', limits, locale });

describe('one’s own numbers', () => {
  test.each([
    ['plain', 'behind', null],
    ['zero', 'on-track', null],
    ['negative', 'off-track', null],
    ['through', 'behind', null],
    ['falling', 'off-track', null],
    ['total', 'met', null],
    ['floor', 'breached', null],
    ['range', 'behind', null],
    ['deliverable', 'behind', null],
  ] as const)('of the made-up case “%s” are judged %s', (id, status, reason) => {
    expect(say(presetFields(id)).judged).toMatchObject({ status, reason });
  });

  it('come with the arithmetic, the numbers in place', () => {
    const fields: TryFields = { ...presetFields('plain'), values: [{ time: '2023', value: '47', break: 'none' }], asOf: '2023.5' };
    expect(say(fields).judged.rows.map(({ formula, result }) => [formula, result])).toEqual([
      ['Straight line', '55.2'],
      ['(47 − 25.5) ÷ (75 − 25.5)', '43.4%'],
      ['(55.2 − 25.5) ÷ (75 − 25.5)', '60.0%'],
      ['43.4% ÷ 60.0%', '0.72'],
    ]);
  });

  it('put negative numbers into brackets', () => {
    expect(say(presetFields('through')).judged.rows[1]?.formula).toBe('(0 − (−5)) ÷ (5 − (−5))');
  });

  test.each([
    ['held', [['74.9 − 75', '−0.1'], ['', '100%']], /^The baseline already stood at the target.*misses its limit of 75 by no more than measuring noise \(0\.1\)/],
    ['vanish', [['Straight line', '4'], ['(5 − 10) ÷ (0 − 10)', '50.0%'], ['(4 − 10) ÷ (0 − 10)', '60.0%'], ['50.0% ÷ 60.0%', '0.83']], /at least 60%/],
    ['zero', [['Straight line', '16'], ['(17 − 0) ÷ (40 − 0)', '42.5%'], ['(16 − 0) ÷ (40 − 0)', '40.0%'], ['42.5% ÷ 40.0%', '1.06']], /at least 95%/],
    ['negative', [['Straight line', '−28'], ['((−33) − (−40)) ÷ ((−10) − (−40))', '23.3%'], ['((−28) − (−40)) ÷ ((−10) − (−40))', '40.0%'], ['23.3% ÷ 40.0%', '0.58']], /less than 60%/],
    ['lost', [['Straight line', '65.1'], ['(72 − 25.5) ÷ (75 − 25.5)', '93.9%'], ['(65.1 − 25.5) ÷ (75 − 25.5)', '80.0%'], ['93.9% ÷ 80.0%', '1.17']], /at least 95%/],
    ['unmeasured', [['Straight line', '45.3'], ['(40 − 25.5) ÷ (75 − 25.5)', '29.3%'], ['(45.3 − 25.5) ÷ (75 − 25.5)', '40.0%'], ['29.3% ÷ 40.0%', '0.73']], /has not been published/],
    ['range', [['1 − 2 ÷ 4', '50.0%'], ['(2023 − 2020) ÷ (2025 − 2020)', '60.0%'], ['50.0% ÷ 60.0%', '0.83']], /at least 60%/],
    ['floor', [['98.7 − 99', '−0.3'], ['', '67%']], /misses its limit of 99 by more than measuring noise/],
  ] as const)('of the difficult case “%s” read well', (id, rows, why) => {
    const { judged } = say(presetFields(id));
    expect(judged.rows.map(({ formula, result }) => [formula, result])).toEqual(rows);
    expect(judged.why).toMatch(why);
  });

  it('say that a target was met and lost, and that zero was replaced', () => {
    expect(say(presetFields('lost')).judged.flags).toContain('The target was reached before and lost again.');
    expect(say(presetFields('zero')).judged.opinions.find(({ method }) => method === 'opensdg')?.said).toMatch(/0 is replaced by 0\.001/);
    expect(say(presetFields('held')).judged.agreement).toBe('The one other method that can say something points another way.');
  });

  it('come with pace, projection and what other methods say', () => {
    const { judged } = say(presetFields('plain'));
    expect(judged.remarks.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\+20 a year is needed to reach 75 by 2025, against \+7\.38 a year so far: 2\.7 times that pace\.$/),
      expect.stringMatching(/^If the trend of 5 observations continues: about 63 in 2025/),
    ]);
    expect(judged.opinions.map(({ method }) => method)).toEqual(['opensdg', 'unsd', 'german', 'escap']);
    expect(judged.agreement).toMatch(/^Of the \d other methods that can say something, \d point the same way\.$/);
    expect(say(presetFields('range')).judged.agreement).toMatch(/have no rule for this/);
  });

  it('name what cannot be used, and judge the rest', () => {
    const fields: TryFields = {
      ...presetFields('plain'), baseValue: '7,393', precision: '-1', interval: '0', targetTime: 'soon', 
      values: [['2023', ''], ['', ''], ['99', '4'], ['2024', 'much']].map(([time = '', value = '']) => ({ time, value, break: 'none' })),
    };
    const { issues, judged } = say(fields);
    expect([...issues.keys()].toSorted()).toEqual(['baseValue', 'interval', 'precision', 'row-0', 'row-2', 'row-3', 'targetTime', 'targetValue'].toSorted());
    expect(judged).toMatchObject({ status: 'not-rated', reason: 'no-target' });
    expect(say({ ...presetFields('range'), lower: '5', upper: '4' }).issues.has('upper')).toBe(true);
  });

  it('without an as-of date are judged as of the date of the release', () => {
    expect(say({ ...presetFields('plain'), asOf: '' }).judged).toMatchObject({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown: { status: 'behind' } });
    expect(say(emptyFields).judged).toMatchObject({ status: 'not-rated', reason: 'no-target' });
  });

  test.each(presetIds)('“%s” leaves as a case that the assess command judges the same way', (id) => {
    const { json, judged } = say(presetFields(id));
    const [given] = assessCasesSchema.parse(JSON.parse(json));
    if (given === undefined) throw new Error('no case was copied');
    expect([assess(given).status, assess(given).reason]).toEqual([judged.status, judged.reason]);
  });

  test.each(languages)('of any kind give a status or a named reason in %s, never a hole in a sentence and never an error', async (language) => {
    const words = await loadLocale(language, ['method', 'indicator']);
    const setting = { asOf: '2026-11-21', limits: methodLimits([0.95, 0.6, 0], words), locale: words };
    fc.assert(
      fc.property(anyTryFields, (fields) => {
        const { judged, json, issues } = tried(fields, setting);
        expect(statuses).toContain(judged.status);
        expect(judged.status === 'not-rated' ? reasons : [null]).toContain(judged.reason);
        expect(JSON.stringify([judged, [...issues.values()]])).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
        expect(assessCasesSchema.safeParse(JSON.parse(json)).success).toBe(true);
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});
