import type { SeededRandom } from '#lib/seeded-random.ts';
import type { WeighedArea } from './areas.ts';
import { type Breakdown, type DimensionName, dimensionNames, total } from './dimensions.ts';
import type { ObservationStatus } from '#model/observation.ts';
import type { DemonstrationUnit } from './units.ts';

/** What one cell says: a figure, or why there is none. */
export type Cell = { readonly text: string; readonly status?: Extract<ObservationStatus, 'M' | 'O' | 'Q'> };

/** The made-up value of one area and breakdown where the country as a whole has a given value. */
export type CellValues = {
  readonly cell: (whole: number, area: number, breakdown: number) => Cell;
  readonly peer: (whole: number, peer: number) => string;
};

type Frame = {
  readonly unit: DemonstrationUnit;
  readonly areas: readonly WeighedArea[];
  readonly breakdowns: readonly Breakdown[];
  /** true: parts lie around the whole; false: parts add up to it. */
  readonly isMeasured: boolean;
  readonly random: SeededRandom;
};

/** Which breakdowns lie above the whole; the same sign always, so that parts lie on both sides of it. */
const leanings: Readonly<Record<DimensionName, Readonly<Record<string, number>>>> = {
  SEX: { M: 0.08, F: -0.08 },
  URBANISATION: { U: 0.24, R: -0.16 },
  AGE: { Y0T14: -0.1, Y15T24: 0.2, Y25T44: 0.1, Y45T64: -0.08, Y_GE65: -0.22 },
  INCOME: { Q1: -0.2, Q2: -0.1, Q3: 0, Q4: 0.1, Q5: 0.2 },
};

/** Fixes how the parts of one indicator lie to its whole. */
export function cellValues({ unit, areas, breakdowns, isMeasured, random }: Frame): CellValues {
  const areaLeanings = areas.map((_, index) => (index === 0 ? 0 : (index % 2 === 0 ? 1 : -1) * random.between(0.02, 0.3)));
  const breakdownLeanings = breakdowns.map(leaningOf);
  const peerFactors = Array.from({ length: 12 }, () => random.between(0.6, 1.5));
  const factor = 10 ** unit.decimals;
  const written = (value: number): string => String(Math.round(value * factor) / factor);
  const cell = (whole: number, area: number, breakdown: number): Cell => {
    const chance = area === 0 ? 1 : random.next();
    if (chance < 0.002 && breakdown > 0) return { text: '', status: 'Q' };
    if (chance > 0.998 && area > 0) return { text: '', status: 'O' };
    if (!isMeasured) return { text: written(whole * (areas[area]?.weight ?? 0) * (breakdowns[breakdown]?.share ?? 0)) };
    const leaning = (areaLeanings[area] ?? 0) + (breakdownLeanings[breakdown] ?? 0);
    return { text: written(whole + Math.max(-0.9, Math.min(0.9, leaning)) * room(whole, unit)) };
  };
  const peer = (whole: number, index: number): string => written(Math.min(whole * (peerFactors[index] ?? 1), unit.upper ?? Infinity));
  return { cell, peer };
}

function leaningOf({ codes }: Breakdown): number {
  return dimensionNames.reduce((sum, name) => sum + (codes[name] === total ? 0 : (leanings[name][codes[name]] ?? 0)), 0);
}

/** How far a part can lie from the whole on both sides without leaving the limits. */
function room(whole: number, { lower, upper }: DemonstrationUnit): number {
  return Math.max(0, Math.min(whole - (lower ?? -Infinity), (upper ?? Infinity) - whole));
}
