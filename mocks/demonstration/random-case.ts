import { seededRandom, seedOf, type SeededRandom } from '#lib/seeded-random.ts';
import type { CaseSpec, Point, PointExtras, TargetSpec } from './case-spec.ts';
import { nouns } from './nouns.ts';
import { current } from './releases.ts';
import type { DemonstrationSize } from './size.ts';
import { type DemonstrationUnit, units } from './units.ts';

const measurable = Object.values(nouns).filter(({ subject }) => subject !== 'places');

/** First value and growth up to the last year that a unit usually has. */
const spans: readonly { readonly unit: DemonstrationUnit; readonly start: readonly [number, number]; readonly end: readonly [number, number] }[] = [
  { unit: units.percent, start: [3, 40], end: [45, 92] },
  { unit: units.percent, start: [10, 50], end: [30, 70] },
  { unit: units.percent, start: [1, 15], end: [20, 60] },
  { unit: units.per100, start: [2, 60], end: [40, 130] },
  { unit: units.person, start: [8_000, 90_000], end: [100_000, 900_000] },
];

/** A made-up indicator of a place in the list: a noun, a course over the years, and targets more or less ambitious. */
export function randomCase(place: number, size: DemonstrationSize): CaseSpec {
  const random = seededRandom(seedOf(size.seed, `indicator ${place}`));
  const noun = random.pick(measurable);
  const { unit, start, end } = random.pick(spans);
  const points = course(size.years, random.between(...start), random.between(...end), unit, random);
  const base = points.find(([period]) => period >= '2020') ?? points[0];
  const [period, value] = base ?? ['2020', 0];
  const last = points.findLast(([year]) => year <= '2025')?.[1] ?? 0;
  const hasBaseline = random.next() > 0.05 && period < '2025';
  return {
    slug: String(place).padStart(4, '0'),
    noun,
    unit,
    points: points.map(([year, amount]) => [year, amount, extrasOf(year, place)]),
    ...(hasBaseline ? { baseline: [period, value ?? 0] as const } : {}),
    targets: random.next() < 0.1 ? [] : targets(value ?? 0, last ?? 0, unit, random),
    fields: { peers: place % 3 === 0 },
    isFiller: true,
  };
}

/** Half of the values of 2025 are new in the current release and provisional; a year that has not ended is a forecast. */
function extrasOf(year: string, place: number): PointExtras {
  if (year > '2025') return { vintage: current, status: 'F' };
  return year === '2025' && place % 2 === 1 ? { vintage: current, status: 'P' } : {};
}

function course([from, to]: readonly [number, number], start: number, end: number, unit: DemonstrationUnit, random: SeededRandom): readonly Point[] {
  const factor = 10 ** unit.decimals;
  const turns = random.next() < 0.12;
  const bend = random.between(0.7, 1.6);
  return Array.from({ length: to - from + 1 }, (_, index): Point => {
    const share = to === from ? 1 : index / (to - from);
    const risen = start + (Math.max(start, end) - start) * share ** bend;
    const drop = turns && share > 0.5 ? (share - 0.5) * 0.9 * risen : 0;
    const noise = risen * random.between(-0.01, 0.01);
    return [String(from + index), Math.round(Math.max(0, risen - drop + noise) * factor) / factor];
  });
}

/** Targets on the way of a rise that the last value has covered to a random degree. */
function targets(base: number, last: number, unit: DemonstrationUnit, random: SeededRandom): readonly TargetSpec[] {
  const ceiling = unit.upper ?? Number.POSITIVE_INFINITY;
  const rise = Math.max(last - base, base * 0.15, 1 / 10 ** unit.decimals);
  const limited = (value: number): number => round(Math.min(value, base + (ceiling - base) * 0.98), unit);
  const first = limited(base + rise / random.between(0.45, 1.15));
  const second = limited(Math.max(first, base + (first - base) * random.between(1.3, 1.9)));
  const third = limited(Math.max(second, base + (second - base) * random.between(1.2, 1.6)));
  const all: readonly TargetSpec[] = [
    { plan: 'plan-2025', value: first },
    { plan: 'strategy-2030', value: second },
    { plan: 'vision-2040', value: third },
  ];
  const kept = all.filter(() => random.next() < 0.65);
  return kept.length > 0 ? kept : all.slice(1, 2);
}

function round(value: number, { decimals }: DemonstrationUnit): number {
  const factor = 10 ** Math.max(0, decimals - 1);
  return Math.round(value * factor) / factor;
}
