import type { IndicatorSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorRow, RowKeys, RowVerdict } from './indicator-row.ts';
import type { RowContext } from './row-context.ts';
import { namePlaces, severityOf } from './row-order.ts';
import { leadVerdictOf, shownTarget } from './shown-verdict.ts';
import { sparklineFigure } from './sparkline-figure.ts';
import { latestCell, movementCell, sparkText, targetCell } from './value-cells.ts';
import { otherCells, rowVerdict } from './verdict-cells.ts';

/** Every indicator as a row, in the order of the dataset. Worked out once for a dataset and language; a request only picks and orders. */
export function tableRows(context: RowContext): readonly IndicatorRow[] {
  const { indicators } = context.overview;
  const titles = new Map(indicators.map(({ id }) => [id, titleOf(id, context)]));
  const places = namePlaces(titles);
  return indicators.map((indicator) => indicatorRow(indicator, places.get(indicator.id) ?? indicators.length, context));
}

const titleOf = (id: string, { texts }: RowContext): string => texts.indicators[id]?.title ?? id;

function indicatorRow(indicator: IndicatorSummary, place: number, context: RowContext): IndicatorRow {
  const { texts, locale, axis, sinceYear, untranslated } = context;
  const { id, unit, spark } = indicator;
  const title = titleOf(id, context);
  const unitWords = texts.units[unit]?.short ?? texts.units[unit]?.title ?? unit;
  const verdict = rowVerdict(indicator, locale);
  const target = shownTarget(indicator);
  return {
    id,
    title,
    isTitleInEnglish: untranslated.has(id),
    unit: unitWords,
    spark: sparklineFigure(spark, target?.evidence === 'unconfirmed' ? null : target, axis),
    sparkText: sparkText(indicator, locale),
    latest: latestCell(indicator, unitWords, locale),
    movement: movementCell(indicator, sinceYear, locale),
    target: targetCell(target, indicator, locale),
    verdict,
    others: otherCells(indicator, context),
    facets: facetsOf(indicator, verdict, context),
    keys: keysOf(indicator, place),
  };
}

function keysOf(indicator: IndicatorSummary, place: number): RowKeys {
  const { latest, movement } = indicator;
  const lead = leadVerdictOf(indicator);
  const { from, to, comparable } = movement;
  return {
    name: place,
    latest: latest?.value ?? null,
    time: latest === null ? null : decimalTime(latest.time),
    change: comparable && from !== null && to !== null ? to[1] - from[1] : null,
    target: shownTarget(indicator)?.value ?? null,
    severity: severityOf(lead),
    achieved: lead?.lastKnown?.achieved ?? lead?.achieved ?? Infinity,
  };
}

function facetsOf(indicator: IndicatorSummary, { tone, reason }: RowVerdict, { kindOf }: RowContext): IndicatorRow['facets'] {
  const placedIn = (kind: string): readonly string[] => indicator.in.filter((id) => kindOf.get(id) === kind);
  const plans = indicator.verdicts.flatMap(({ kind, plan }) => (kind === 'plan' && plan !== null ? [plan] : []));
  return {
    status: [tone],
    reason: reason === null ? [] : [reason],
    programme: placedIn('programme'),
    pillar: placedIn('pillar'),
    sector: placedIn('sector'),
    component: placedIn('component'),
    plan: [...new Set(plans)],
    institution: indicator.responsible,
    age: [indicator.reported],
  };
}
