import { describe, expect, it } from 'vitest';
import { provinceRows } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { fiveSteps, stepOf } from './five-steps.ts';
import { provincesFigure } from './provinces-figure.ts';

describe('provinces', () => {
  it('has all eighteen tiles, each at a place of its own, those without a value empty', async () => {
    const figure = provincesFigure({ reading: await aReading(), by: provinceRows(), insteadOf: null });
    expect(figure?.tiles).toHaveLength(18);
    expect(new Set(figure?.tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(18);
    expect(figure?.tiles.filter(({ value }) => value !== null).map(({ area }) => area)).toEqual(['LA-PH', 'LA-VT', 'LA-SL']);
  });

  it('ranks from lowest to highest, tells the distance and the province that was re-created', async () => {
    const figure = provincesFigure({ reading: await aReading(), by: provinceRows(), insteadOf: null });
    expect(figure?.rows.slice(0, 3).map(({ name, earlier, value, change }) => [name, earlier, value, change])).toEqual([
      ['Salavan', '65', '81', '+16 points'],
      ['Phongsaly', '66', '91', '+25 points'],
      ['Vientiane Capital', '97', '99', '+2 points'],
    ]);
    expect(figure?.summary).toBe('2017: from 81% in Salavan to 99% in Vientiane Capital, 18 points apart; values for 3 of 18 provinces.');
    expect(figure?.rows.find(({ area }) => area === 'LA-XS')?.note).toBe('no data: province re-created in 2013');
  });

  it('shows another year when asked, and the latest when the year has no values', async () => {
    const reading = await aReading();
    const year = (period: string) => provincesFigure({ reading, by: provinceRows(), insteadOf: null, period })?.year;
    expect([year('2012'), year('1999')]).toEqual(['2012', '2017']);
  });

  it('names the indicator that is shown instead', async () => {
    const figure = provincesFigure({ reading: await aReading(), by: provinceRows(), insteadOf: '5G coverage' });
    expect(figure?.instead).toBe('“5G coverage” is not published by province. Shown instead: 4G coverage.');
  });

  it('is nothing where no province has a value', async () => {
    expect(provincesFigure({ reading: await aReading(), by: { ...provinceRows(), provinces: [] }, insteadOf: null })).toBeNull();
  });
});

describe('five steps', () => {
  it('never colours two equal prints differently', () => {
    const bounds = fiveSteps([81.04, 81.0, 84, 88, 90, 96], 1);
    expect(stepOf(81.04, bounds, 1)).toBe(stepOf(81, bounds, 1));
  });

  it('has fewer steps where values repeat', () => {
    expect(fiveSteps([5, 5, 5, 5], 0)).toEqual([]);
    expect(stepOf(5, [], 0)).toBe(1);
  });
});
