import { describe, expect, test } from 'vitest';
import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import { anIndicator, aSourceDataset, aText, observedTotals } from '#testing/builders.ts';
import { movementOf } from './movement-of.ts';
import { prepareIndicator } from './prepared-indicator.ts';
import { publicationOf } from './publication.ts';

const aBreak = (before: string, kind: 'stated' | 'suspected', splice: number | null = null) => ({ series: 'main', before, kind, splice, text: aText('break') });

describe('movement since 2021', () => {
  test.for<[string, Partial<Indicator>, readonly Observation[], string]>([
    ['rises towards better', {}, observedTotals({ 2020: 40, 2021: 50, 2024: 60 }), '2021=50 2024=60 better'],
    ['falls away from better', {}, observedTotals({ 2021: 50, 2024: 40 }), '2021=50 2024=40 worse'],
    ['falls towards better where less is better', { direction: 'decrease' }, observedTotals({ 2021: 50, 2024: 40 }), '2021=50 2024=40 better'],
    ['is unchanged within noise', { noise: 2 }, observedTotals({ 2021: 50, 2024: 52 }), '2021=50 2024=52 unchanged'],
    ['starts from the last value before 2021 where 2021 has none', {}, observedTotals({ 2017: 40, 2019: 45, 2024: 60 }), '2019=45 2024=60 better'],
    ['starts within 2021 too', {}, observedTotals({ '2021-06': 45, 2024: 60 }), '2021-06=45 2024=60 better'],
    ['has no side for a context figure', { direction: 'none' }, observedTotals({ 2021: 50, 2024: 60 }), '2021=50 2024=60 neither'],
    ['is unknown without a value up to 2021', {}, observedTotals({ 2022: 50, 2024: 60 }), '- 2024=60 not comparable'],
    ['is unknown without a later value', {}, observedTotals({ 2019: 50, 2021: 60 }), '- 2021=60 not comparable'],
    ['is unknown without values', {}, [], '- - not comparable'],
    ['is not told across a stated break', { breaks: [aBreak('2023', 'stated')] }, observedTotals({ 2021: 50, 2024: 60 }), '2021=50 2024=60 not comparable'],
    ['is not told across a suspected break', { breaks: [aBreak('2024', 'suspected')] }, observedTotals({ 2021: 50, 2024: 60 }), '2021=50 2024=60 not comparable'],
    ['is told after an earlier break', { breaks: [aBreak('2021', 'stated')] }, observedTotals({ 2021: 50, 2024: 60 }), '2021=50 2024=60 better'],
    ['is not told across the flag of a producer', {}, [...observedTotals({ 2021: 50, 2024: 60 }), ...observedTotals({ 2023: 70 }, { status: 'B' })], '2021=50 2024=60 not comparable'],
    ['looks at one series only', {}, [...observedTotals({ 2021: 50 }, { series: 'other' }), ...observedTotals({ 2024: 60 })], '- 2024=60 not comparable'],
    ['ends at the last measured value, not a forecast', {}, [...observedTotals({ 2021: 50, 2023: 55 }), ...observedTotals({ 2025: 90 }, { status: 'F' })], '2021=50 2023=55 better'],
    ['skips a value that was withdrawn', {}, observedTotals({ 2020: 40, 2021: null, 2024: 60 }), '2020=40 2024=60 better'],
  ])('%s', ([, overrides, rows, told]) => {
    const prepared = prepareIndicator(anIndicator(overrides), rows, publicationOf(aSourceDataset(), 'full'));
    const { from, to, sign, comparable } = movementOf(prepared, 2021);
    const pair = (end: readonly [string, number] | null) => (end === null ? '-' : `${end[0]}=${end[1]}`);
    const side = sign === null ? 'neither' : ({ 1: 'better', '-1': 'worse', 0: 'unchanged' } as const)[sign];
    expect(`${pair(from)} ${pair(to)} ${comparable ? side : 'not comparable'}`).toBe(told);
  });
});
