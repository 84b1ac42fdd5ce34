import { describe, expect, it, test } from 'vitest';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { asOfSpan, comingYears, targetYearSpan, valueSpan } from './case-limits.ts';

describe('years for which a coming value would count', () => {
  const broken = [{ time: 2021, value: 30 }, { time: 2022, value: 40, breakBefore: 'stated' as const }];
  test.for([
    ['from the first open year to the target year', anAssessCase({ observations: observed({ 2022: 40 }) }), { least: 2023, most: 2025 }],
    ['after the baseline where no value is published', anAssessCase(), { least: 2021, most: 2025 }],
    ['a little beyond the target where values come every second year', anAssessCase({ interval: 2, observations: observed({ 2023: 40 }) }), { least: 2024, most: 2026 }],
    ['from the year that began before a value in its middle', anAssessCase({ observations: observed({ 2022.5: 40 }) }), { least: 2023, most: 2025 }],
    ['not counting a forecast', anAssessCase({ observations: [{ time: 2024, value: 60, status: 'F' }] }), { least: 2021, most: 2025 }],
    ['none after the final value', anAssessCase({ observations: observed({ 2025: 70 }) }), null],
    ['none without a target', anAssessCase({ target: null }), null],
    ['none behind a stated break', anAssessCase({ observations: broken }), null],
    ['all the same under a threshold, which begins anew there', anAssessCase({ type: 'threshold', observations: broken }), { least: 2023, most: 2025 }],
    ['none of something that is done or not', anAssessCase({ type: 'deliverable', due: 2025 }), null],
  ] as const)('%s', ([_name, given, years]) => {
    expect(comingYears(given)).toEqual(years);
  });
});

describe('limits of the other fields', () => {
  it('let the date go ahead only, to ten years beyond the target', () => {
    expect(asOfSpan(anAssessCase({ asOf: 2025.89, target: { time: 2030, value: 75 } }))).toEqual({ least: 2026, most: 2040 });
    expect(asOfSpan(anAssessCase({ asOf: 2025.89 }))).toEqual({ least: 2026, most: 2036 });
  });

  it('keep values within the natural limits of the unit', () => {
    expect(valueSpan(anAssessCase({ limits: { lower: 0, upper: 100 } }))).toEqual({ least: 0, most: 100 });
    expect(valueSpan(anAssessCase())).toEqual({ least: null, most: null });
  });

  it('let a target lie after its start', () => {
    expect(targetYearSpan(anAssessCase({ target: null }))).toEqual({ least: 2021, most: 2044 });
  });
});
