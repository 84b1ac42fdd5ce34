import type { EgdiCase, HdiCase } from '#model/method-case.ts';
import { finiteOrNull } from '../progress/finite-or-null.ts';

/** The index rebuilt from its parts; null where a part is missing. */
export type CompositeAnswer = { readonly id: string; readonly value: number | null };

const third = 1 / 3;
const lastEditionWithZeros = 2012;

/** Weighted sum of the three components, as the United Nations surveys publish it. */
export function egdiValue({ id, survey_year, osi, tii, hci, w_osi, w_tii, w_hci }: EgdiCase): CompositeAnswer {
  const isOldEdition = (survey_year ?? Infinity) <= lastEditionWithZeros;
  if (isOldEdition && (osi === 0 || !areNumbers(osi, tii, hci))) return { id, value: 0 };
  if (!areNumbers(osi, tii, hci)) return { id, value: null };
  return { id, value: finiteOrNull((w_osi ?? third) * (osi ?? 0) + (w_tii ?? third) * (tii ?? 0) + (w_hci ?? third) * (hci ?? 0)) };
}

/** Goalposts of the Human Development Report: the ends of each scale; schooling is capped. */
const goalposts = { life: [20, 85], expected: [0, 18], mean: [0, 15], income: [Math.log(100), Math.log(75_000)] } as const;

/** Geometric mean of health, education and income, each on its goalposts and kept between 0 and 1. */
export function hdiValue({ id, life_expectancy_y: life, expected_schooling_y: expected, mean_schooling_y: mean, gni_pc_ppp2017: income }: HdiCase): CompositeAnswer {
  if (!areNumbers(life, expected, mean, income)) return { id, value: null };
  const health = onGoalposts(life ?? 0, goalposts.life);
  const education = (onGoalposts(expected ?? 0, goalposts.expected) + onGoalposts(mean ?? 0, goalposts.mean)) / 2;
  const wealth = onGoalposts(Math.log(Math.max(income ?? 0, 1)), goalposts.income);
  return { id, value: Math.cbrt(health * education * wealth) };
}

function onGoalposts(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function areNumbers(...values: readonly (number | null | undefined)[]): boolean {
  return values.every((value) => typeof value === 'number' && Number.isFinite(value));
}
