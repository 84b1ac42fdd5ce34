import { seededRandom, seedOf } from '#lib/seeded-random.ts';
import { areasInside, peers, type WeighedArea } from './areas.ts';
import type { CaseSpec, PlantedCell, Point, PointExtras } from './case-spec.ts';
import { type Cell, cellValues, type CellValues } from './cell-values.ts';
import { allBreakdowns, type Breakdown } from './dimensions.ts';
import { codeCells, observationLine } from './observation-line.ts';
import type { DemonstrationSize } from './size.ts';

/** Everything the rows of one indicator are made from. */
export type ObservationSheet = {
  readonly spec: CaseSpec;
  readonly points: readonly Point[];
  readonly areas: readonly WeighedArea[];
  readonly breakdowns: readonly Breakdown[];
  /** How many of the breakdowns the areas inside the country have too. */
  readonly breakdownsOfAreas: number;
  readonly codes: readonly string[];
  readonly values: CellValues;
};

/** One dimension at a time: what a designed case shows of the whole country, however few breakdowns its areas have. */
const oneDimension = allBreakdowns.filter(({ depth }) => depth <= 1);

const country = 'LA';
const surveyExtras: PointExtras = { series: 'survey', source: 'demo-survey', kind: 'survey' };
const peerExtras: PointExtras = { source: 'demo-index', kind: 'estimate' };

/** Fixes the points, areas and breakdowns of a case. */
export function sheetOf(spec: CaseSpec, size: DemonstrationSize): ObservationSheet {
  const rows = spec.rows ?? (spec.noun.subject === 'places' ? 'areas' : 'all');
  const breakdownsOfAreas = rows === 'all' ? size.disaggregations : 1;
  const isWide = breakdownsOfAreas > 1 && spec.isFiller !== true;
  const breakdowns = allBreakdowns.slice(0, isWide ? Math.max(breakdownsOfAreas, oneDimension.length) : breakdownsOfAreas);
  const areas = areasInside(rows === 'whole' ? 1 : size.areas);
  // A share or a rate differs by area around the value of the country; a count or an amount is split up.
  const isMeasured = spec.unit.kind !== 'count' && spec.unit.kind !== 'money';
  const values = cellValues({ unit: spec.unit, areas, breakdowns, isMeasured, random: seededRandom(seedOf(size.seed, spec.slug)) });
  return { spec, points: withHistory(spec, size), areas, breakdowns, breakdownsOfAreas, codes: codeCells(breakdowns), values };
}

/** The rows of the case itself: what it says of the country, then areas, breakdowns and peers around it. */
export function mainRows(sheet: ObservationSheet): readonly string[] {
  const { points, codes, spec } = sheet;
  const whole = points.map(([period, value, extras = {}]) =>
    observationLine({ area: country, codes: codes[0] ?? '', period, value: value === null ? '' : String(value), extras }),
  );
  const spread = spreadPoints(sheet);
  const cells = spread.flatMap((point) => cellRows(sheet, point, sharedExtras(point), 1));
  return [...whole, ...cells, ...(spec.fields?.peers === true ? spread.flatMap((point) => peerRows(sheet, point)) : [])];
}

/** Rows of a second series, a survey: as many as asked for, at most one for each year, area and breakdown. */
export function surveyRows(sheet: ObservationSheet, count: number): readonly string[] {
  const all: string[] = [];
  for (const point of spreadPoints(sheet).toReversed()) {
    if (all.length >= count) break;
    all.push(...cellRows(sheet, [point[0], (point[1] ?? 0) * 0.97], { ...sharedExtras(point), ...surveyExtras }, 0));
  }
  return all.slice(0, count);
}

/** Only the plain values of the main series are taken apart; special ones stand for the country alone. */
function spreadPoints({ points, spec }: ObservationSheet): readonly Point[] {
  return points.filter(
    ([, value, { state, series, revision, status } = {}]) =>
      value !== null && state === undefined && series === undefined && revision === undefined && (status !== 'F' || spec.isFiller === true),
  );
}

/** What the parts of a value have in common with it: when they were added, and whether they are provisional or a forecast. */
function sharedExtras([, , { vintage, status } = {}]: Point): PointExtras {
  return { ...(vintage === undefined ? {} : { vintage }), ...(status === undefined ? {} : { status }) };
}

/** One row for each area and breakdown of a period, from a given cell on (0 = the total of the country). */
function cellRows(sheet: ObservationSheet, [period, whole]: Point, extras: PointExtras, from: number): readonly string[] {
  const { areas, codes, values, breakdownsOfAreas } = sheet;
  return areas.flatMap(({ row: [area, , , , , , , firstYear] }, areaIndex) => {
    const isBefore = firstYear !== '' && period.slice(0, 4) < firstYear;
    const [first, end] = areaIndex === 0 ? [from, codes.length] : [0, breakdownsOfAreas];
    return codes.slice(first, end).map((cells, index) => {
      const cell = plantedCell(sheet, area, first + index, period) ?? values.cell(whole ?? 0, areaIndex, first + index);
      const status = isBefore ? 'M' : cell.status;
      if (status === undefined) return observationLine({ area, codes: cells, period, value: cell.text, extras });
      return observationLine({ area, codes: cells, period, value: '', extras: { ...extras, status } });
    });
  });
}

function plantedCell({ spec, breakdowns }: ObservationSheet, area: string, breakdown: number, period: string): Cell | undefined {
  const planted = spec.cells?.find(
    (cell) => (cell.area ?? country) === area && (cell.period ?? period) === period && isMeant(cell, breakdowns[breakdown]),
  );
  if (planted === undefined) return undefined;
  return planted.says === 'zero' ? { text: '0' } : { text: '', status: planted.says };
}

/** What is said of a whole province holds for all its parts: they cannot add up to something else. */
function isMeant({ area, code }: PlantedCell, breakdown: Breakdown | undefined): boolean {
  if (breakdown === undefined) return false;
  if (code === undefined) return area !== undefined || breakdown.depth === 0;
  return breakdown.depth === 1 && Object.values(breakdown.codes).includes(code);
}

function peerRows({ codes, values }: ObservationSheet, point: Point): readonly string[] {
  const [period, whole] = point;
  const extras = sharedExtras(point);
  return peers.map(([area], index) =>
    observationLine({ area, codes: codes[0] ?? '', period, value: values.peer(whole ?? 0, index), extras: { ...extras, ...peerExtras } }),
  );
}

function withHistory({ points, unit, hasHistory = true }: CaseSpec, { years: [from] }: DemonstrationSize): readonly Point[] {
  const [first] = points;
  if (!hasHistory || first === undefined || first[1] === null || !/^\d{4}$/.test(first[0])) return points;
  const [start, value] = [Number(first[0]), first[1]];
  const factor = 10 ** unit.decimals;
  const history = Array.from({ length: Math.max(0, start - from) }, (_, index): Point => {
    const year = from + index;
    return [String(year), Math.round(value * 0.87 ** (start - year) * factor) / factor];
  });
  return [...history, ...points];
}
