import type { OpenSdgCase } from '#model/method-case.ts';
import { finiteOrNull } from '../progress/finite-or-null.ts';

/** `ratio`: observed ÷ required growth rate; without a target the observed rate itself. `score`: -5 to +5. null where not available. */
export type OpenSdgAnswer = { readonly id: string; readonly status: OpenSdgStatus; readonly ratio: number | null; readonly score: number | null };

export const openSdgStatuses = ['target_achieved', 'substantial_progress', 'moderate_progress', 'limited_progress', 'deterioration', 'not_available'] as const;
export type OpenSdgStatus = (typeof openSdgStatuses)[number];

/** Stands for zero where a growth rate is taken: the published choice. */
const nearlyZero = 0.001;
const limitPower = 4.44;
const growthCuts = { substantial: 0.015, moderate: 0.005 } as const;
const ratioCuts = { substantial: 0.95, moderate: 0.6 } as const;
const bestScore = 5;

/**
 * Judges one series by its compound growth since the base year, as Statistics Canada publishes it for Open SDG. A reached target is
 * achieved whatever the trend; one value, a blank, or a change of sign is not available.
 */
export function openSdgProgress(series: OpenSdgCase): OpenSdgAnswer {
  const missing: OpenSdgAnswer = { id: series.id, status: 'not_available', ratio: null, score: null };
  const { baseYear, baseValue, latestYear, latestValue } = series;
  if (!isNumber(baseYear) || !isNumber(baseValue) || !isNumber(latestYear) || !isNumber(latestValue) || latestYear <= baseYear) return missing;
  const direction = series.direction ?? -1;
  const observed = yearlyGrowth(baseValue, latestValue, latestYear - baseYear);
  const target = series.target ?? null;
  if (target === null) return observed === null ? missing : withoutTarget(series.id, direction * observed, limitFactor(baseValue, series.naturalLimit ?? null));
  const isReached = direction * (latestValue - target) >= 0;
  const ratio = observed === null ? null : ratioOf(direction * observed, series, { baseYear, baseValue, target });
  if (isReached) return { id: series.id, status: 'target_achieved', ratio, score: bestScore };
  return ratio === null ? missing : { id: series.id, status: classOf(ratio, ratioCuts), ratio, score: targetScore(ratio) };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Compound change a year; null where the sign changes. Two negative values grow like their amounts, the other way round. */
function yearlyGrowth(from: number, to: number, years: number): number | null {
  const start = from === 0 ? nearlyZero : from;
  if (start < 0 ? to > 0 : to < 0) return null;
  const growth = (to / start) ** (1 / years) - 1;
  return finiteOrNull(start < 0 ? -growth : growth);
}

type Goal = { readonly baseYear: number; readonly baseValue: number; readonly target: number };

function ratioOf(progress: number, { targetYear }: OpenSdgCase, { baseYear, baseValue, target }: Goal): number | null {
  if (!isNumber(targetYear) || targetYear <= baseYear) return null;
  const required = yearlyGrowth(baseValue, target === 0 ? nearlyZero : target, targetYear - baseYear);
  return required === null ? null : finiteOrNull(progress / Math.abs(required));
}

/** How much of the usual growth is asked for near the end of a scale: 1 far away, 0 at it; 1 where there is none. */
function limitFactor(value: number, limit: number | null): number {
  if (limit === null || limit <= 0) return 1;
  const nearness = value <= limit ? value / limit : (2 * limit - value) / limit;
  return nearness <= 0 ? 1 : 1 - nearness ** limitPower;
}

function withoutTarget(id: string, growth: number, factor: number): OpenSdgAnswer {
  if (factor === 0 && growth >= 0) return { id, status: 'substantial_progress', ratio: growth, score: bestScore };
  const cuts = { substantial: growthCuts.substantial * factor, moderate: growthCuts.moderate * factor };
  return { id, status: classOf(growth, cuts), ratio: growth, score: growthScore(growth, factor) };
}

function classOf(value: number, { substantial, moderate }: { readonly substantial: number; readonly moderate: number }): OpenSdgStatus {
  if (value >= substantial) return 'substantial_progress';
  if (value >= moderate) return 'moderate_progress';
  return value >= 0 ? 'limited_progress' : 'deterioration';
}

/** -5 at a loss of 2 % a year, 5 at the fullest growth that is told apart; straight lines between the class cuts. */
function growthScore(growth: number, factor: number): number {
  if (growth < 0) return Math.max(-bestScore, 125 * growth - 2.5);
  const scaled = growth / factor;
  if (scaled < growthCuts.moderate) return 500 * scaled - 2.5;
  if (scaled < growthCuts.substantial) return 250 * scaled - 1.25;
  return Math.min(bestScore, 500 * scaled - 5);
}

/** -5 at a ratio of -0.6, 0 at 0.6, 5 at 1.3; with the rounded factors of the publication. */
function targetScore(ratio: number): number {
  const score = ratio < ratioCuts.moderate ? 4.1667 * ratio - 2.5 : 7.1429 * ratio - 4.2857;
  return Math.min(bestScore, Math.max(-bestScore, score));
}
