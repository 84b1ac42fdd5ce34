import type { ConfidenceReason } from '#model/confidence-reason.ts';
import type { IndicatorSummary, Latest, Reported, VerdictSummary } from '#model/published-common.ts';
import { areaRows, heldBy, type AreaRows } from './area-rows.ts';
import { latestGrade } from './latest-grade.ts';
import { leadVerdict } from './lead-verdict.ts';
import { movementOf } from './movement-of.ts';
import { measuredPoints, type PreparedIndicator, type SeriesPoint } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { nextReport } from './next-report.ts';
import { responsibleToday } from './responsible-today.ts';
import { verdictsOf, type JudgedTarget } from './verdicts-of.ts';

/** Everything worked out about one indicator; the published files are arrangements of it. */
export type IndicatorDigest = {
  readonly prepared: PreparedIndicator;
  readonly areas: AreaRows;
  readonly summary: IndicatorSummary;
  /** Why the grade of the newest value is no better. */
  readonly confidenceReasons: readonly ConfidenceReason[];
  readonly judged: readonly JudgedTarget[];
  readonly lead: VerdictSummary | null;
};

const sparkPoints = 40;

/** Works out verdicts, lead, movement and state of reporting of one indicator. */
export function digestOf(prepared: PreparedIndicator, publication: Publication): IndicatorDigest {
  const { indicator, headline } = prepared;
  const areas = areaRows(prepared);
  const { plans, institutions, asOf, release } = publication;
  const judged = verdictsOf(prepared, publication);
  const verdicts = judged.map(({ verdict }) => summaryOf(verdict));
  const lead = leadVerdict(verdicts, plans, asOf);
  const points = measuredPoints(prepared, headline);
  const latest = points.at(-1);
  const { freshness, graded } = latestGrade(prepared, publication);
  const summary: IndicatorSummary = {
    id: indicator.id,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    type: indicator.type,
    in: indicator.placement.map((place) => place.in),
    responsible: [...responsibleToday(indicator, institutions, asOf)],
    latest: latest === undefined ? null : latestOf(latest),
    movement: movementOf(prepared, Math.min(...[...plans.values()].map(({ from }) => from))),
    reported: reportedOf(latest, release.asOf),
    freshness,
    confidence: graded?.confidence ?? null,
    spark: points.slice(-sparkPoints).map(({ time, value }) => [time, value]),
    path: judged.find(({ verdict }) => verdict.key === lead?.key)?.verdict.arithmetic.knots ?? [],
    by: heldBy(areas),
    due: nextReport(indicator, latest?.observation.period ?? null, release.asOf),
    ...(indicator.weight === 1 ? {} : { weight: indicator.weight }),
    ...several(prepared),
    lead: lead?.key ?? null,
    verdicts,
  };
  return { prepared, areas, summary, confidenceReasons: graded?.confidenceReasons ?? [], judged, lead };
}

/** How many series have values, where readers could take one for another. */
function several({ country }: PreparedIndicator): Pick<IndicatorSummary, 'series'> {
  const count = [...country.values()].filter((rows) => rows.some(({ value }) => value !== null)).length;
  return count > 1 ? { series: count } : {};
}

/** The short form of a verdict, without its working. */
export function summaryOf({ target: _target, assessment: _assessment, arithmetic: _arithmetic, confidence: _confidence, confidenceReasons: _reasons, opinions: _opinions, isMethodSensitive: _sensitive, case: _case, ...summary }: JudgedTarget['verdict']): VerdictSummary {
  return summary;
}

/** The newest measured value as a single mark shows it. */
export function latestOf({ observation, value }: SeriesPoint): Latest {
  return { time: observation.period, value, status: observation.status, qualifier: observation.qualifier };
}

/** Recent = for one of the two years before the as-of year, or that year itself. */
function reportedOf(latest: SeriesPoint | undefined, asOf: string): Reported {
  if (latest === undefined) return 'none';
  return Number(latest.observation.period.slice(0, 4)) >= Number(asOf.slice(0, 4)) - 2 ? 'recent' : 'older';
}
