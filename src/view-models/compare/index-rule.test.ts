import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexedTo, type IndexInput, possibleBases, usualBase } from './index-rule.ts';
import type { YearValue } from './year-values.ts';

const part = (values: Readonly<Record<number, number>>): readonly YearValue[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), time: Number(year), period: year, value, isHollow: false }));
const input = (...parts: readonly Readonly<Record<number, number>>[]): IndexInput => ({ isRank: false, parts: parts.map(part) });

const indices = (given: IndexInput, base: number): Readonly<Record<number, number>> | string => {
  const result = indexedTo(given, base);
  return 'points' in result ? Object.fromEntries(result.points.map(({ year, index }) => [year, index])) : result.exclusion;
};

describe('an indicator as an index', () => {
  it('is 100 in the base year, before it as well as after it', () => {
    expect(indices(input({ 2015: 10, 2018: 20, 2021: 50 }), 2018)).toEqual({ 2015: 50, 2018: 100, 2021: 250 });
  });

  it('may fall to nothing', () => {
    expect(indices(input({ 2018: 20, 2021: 0 }), 2018)).toEqual({ 2018: 100, 2021: 0 });
  });

  it('leaves out what lies before a break', () => {
    expect(indices(input({ 2010: 900 }, { 2018: 20, 2021: 50 }), 2018)).toEqual({ 2018: 100, 2021: 250 });
  });

  test.each([
    ['no value at all', input(), 2018, 'no-value'],
    ['a rank', { ...input({ 2018: 20, 2021: 10 }), isRank: true }, 2018, 'rank'],
    ['one value', input({ 2018: 20 }), 2018, 'one-value'],
    ['no value in the base year', input({ 2017: 20, 2021: 50 }), 2018, 'no-base'],
    ['nothing after the base year', input({ 2017: 20, 2018: 50 }), 2018, 'no-later'],
    ['a base value of zero', input({ 2018: 0, 2021: 50 }), 2018, 'not-positive'],
    ['a base value below zero', input({ 2018: -3, 2021: 50 }), 2018, 'not-positive'],
    ['a value below zero later', input({ 2018: 3, 2021: -50 }), 2018, 'negative'],
    ['a break between the base year and the last value', input({ 2018: 20, 2019: 30 }, { 2020: 40, 2021: 50 }), 2018, 'break'],
    ['a single value after a break', input({ 2018: 20, 2019: 30 }, { 2020: 40 }), 2018, 'break'],
  ] as const)('is not made of %s', (_, given, base, reason) => {
    expect(indices(given, base)).toBe(reason);
  });
});

describe('the base year', () => {
  const yearly = input({ 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5 });

  it('is the latest up to the beginning of the plans in which all have a value before their last', () => {
    expect(usualBase([yearly, input({ 2018: 5, 2020: 6, 2021: 7 })], 2021)).toBe(2020);
    expect(usualBase([yearly, yearly], 2021)).toBe(2021);
  });

  it('is the first after the beginning of the plans where there is none before', () => {
    expect(usualBase([input({ 2022: 1, 2023: 2, 2024: 3 }), input({ 2022: 1, 2023: 2, 2024: 3 })], 2021)).toBe(2022);
  });

  it('serves most of the indicators where none serves all', () => {
    expect(usualBase([yearly, yearly, input({ 2005: 1, 2006: 2 })], 2021)).toBe(2021);
    expect(usualBase([yearly, input({ 2019: 1, 2020: 2 }), input({ 2019: 1, 2021: 2 })], 2021)).toBe(2019);
  });

  it('is none where no two indicators have one in common', () => {
    expect(usualBase([yearly, input({ 2005: 1, 2006: 2 })], 2021)).toBeNull();
    expect(usualBase([yearly], 2021)).toBeNull();
    expect(usualBase([], 2021)).toBeNull();
  });

  it('can be chosen among the years that serve two indicators or more', () => {
    expect(possibleBases([yearly, yearly, input({ 2005: 1, 2006: 2 })])).toEqual([2019, 2020, 2021, 2022]);
  });
});

describe('an index, whatever the values', () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 });
  const series = (list: readonly number[]): IndexInput => input(Object.fromEntries(list.map((value, place) => [2000 + place, value])));

  it('is 100 in its base year', () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, pick) => {
        const base = 2000 + (pick % (list.length - 1));
        const result = indexedTo(series(list), base);
        expect('points' in result && result.points.find(({ year }) => year === base)?.index).toBeCloseTo(100, 9);
      }),
    );
  });

  it('does not depend on the unit of its values', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (list, factor) => {
        const [plain, scaled] = [list, list.map((value) => value * factor)].map((inUnit) => Object.values(indices(series(inUnit), 2000)).map(Number));
        expect(scaled).toHaveLength(list.length);
        plain?.forEach((index, place) => expect((scaled?.[place] ?? 0) / index).toBeCloseTo(1, 9));
      }),
    );
  });
});
