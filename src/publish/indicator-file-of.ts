import { replacedIds } from '#intake/in-force.ts';
import type { IndicatorFile } from '#model/indicator-file.ts';
import type { Target } from '#model/indicator.ts';
import { areApart } from './breakdown-files-of.ts';
import { earlierRows } from './earlier-rows.ts';
import { knownIn } from './in-force.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { publishedPlan, publishedSources } from './published-entries.ts';
import { registerSources } from './register-sources.ts';
import { rowOf } from './row-of.ts';

/** `indicators/{id}.json`: one indicator for the whole country, with its verdicts in full. */
export function indicatorFileOf(digest: IndicatorDigest, provincesFrom: string | null, publication: Publication): IndicatorFile {
  const { prepared, areas, summary, confidenceReasons, judged } = digest;
  const { dataset, release } = publication;
  const { latest, movement, reported, freshness, confidence, lead, by } = summary;
  return {
    schemaVersion: 1,
    asOf: release.asOf,
    plans: dataset.plans.map(publishedPlan),
    indicator: descriptionOf(prepared),
    latest,
    movement,
    reported,
    freshness,
    confidence,
    confidenceReasons: [...confidenceReasons],
    lead,
    verdicts: judged.map(({ verdict }) => verdict),
    ...seriesAndBreaks(prepared),
    ...commitments(prepared, release.id),
    sources: publishedSources([...sourceIds(prepared, release.id), ...registerSources(prepared, publication)], publication.sources),
    revisions: revisionsOf(prepared),
    earlier: earlierRows(prepared, publication),
    by: { ...by, ...(areApart(areas) ? { areApart: true } : {}), provincesFrom: by.provinces ? null : provincesFrom },
  };
}

function descriptionOf(prepared: PreparedIndicator): IndicatorFile['indicator'] {
  const { indicator, unit, limits, precision, noise } = prepared;
  const { id, decimals, direction, type, accumulation, interval, lag, growth, relative, critical, weight } = indicator;
  return {
    id,
    aliases: indicator.aliases ?? [],
    unit: indicator.unit,
    unitKind: unit?.kind ?? '',
    decimals,
    precision,
    noise,
    direction,
    type,
    accumulation,
    limits,
    interval,
    lag,
    growth,
    relative,
    critical,
    weight,
    placement: indicator.placement,
    responsible: indicator.responsible.map(({ from, to, ...entry }) => ({
      ...entry,
      from: from === null ? null : String(from),
      to: to === null ? null : String(to),
    })),
    schedule: indicator.schedule,
    computed: indicator.computed,
  };
}

function seriesAndBreaks({ indicator, country }: PreparedIndicator): Pick<IndicatorFile, 'series' | 'breaks'> {
  return {
    series: indicator.series.map(({ id, role, joins }) => ({ id, role, joins: joins ?? null, rows: (country.get(id) ?? []).map(rowOf) })),
    breaks: indicator.breaks.map(({ series, before, kind, splice }) => ({ series, before, kind, splice })),
  };
}

type Commitments = Pick<IndicatorFile, 'baselines' | 'targets' | 'milestones' | 'paths'>;

function commitments({ indicator }: PreparedIndicator, release: string): Commitments {
  const targets = knownIn(indicator.targets, release);
  const replaced = replacedIds(targets);
  return {
    baselines: knownIn(indicator.baselines, release).map(({ id, series, time, value, sources, since }) => ({ id, series, time, value, sources, since })),
    targets: targets.map((target) => ({ ...targetOf(target), replaced: replaced.has(target.id) })),
    milestones: knownIn(indicator.milestones, release).map(({ id, time, value, official, sources }) => ({ id, time, value, official, sources })),
    paths: knownIn(indicator.path, release),
  };
}

function targetOf(target: Target): Omit<IndicatorFile['targets'][number], 'replaced'> {
  const { id, plan, kind, evidence, time, sources, since } = target;
  return {
    id,
    plan,
    kind,
    evidence,
    time,
    value: target.value ?? null,
    range: target.range ?? null,
    due: target.deliverable?.due ?? null,
    sources,
    since,
    replaces: target.replaces ?? null,
    reason: target.reason ?? null,
  };
}

/** Every source the country's page names: of values and their earlier versions, of commitments, of the schedule and remarks. */
function sourceIds({ indicator, country, replacements }: PreparedIndicator, release: string): readonly string[] {
  const entries = knownIn([...indicator.baselines, ...indicator.targets, ...indicator.milestones], release);
  return [
    ...[...country.values()].flatMap((rows) => rows.map(({ source }) => source)),
    ...replacements.map(({ earlier }) => earlier.source),
    ...indicator.series.flatMap(({ source }) => source ?? []),
    ...entries.flatMap(({ sources }) => sources),
    ...(indicator.schedule === null ? [] : [indicator.schedule.source]),
    ...(indicator.remarks ?? []).flatMap(({ sources }) => sources),
  ];
}

function revisionsOf({ replacements }: PreparedIndicator): IndicatorFile['revisions'] {
  return replacements.map(({ earlier, later }) => ({
    series: later.series,
    period: later.period,
    from: earlier.value,
    to: later.value,
    vintage: later.vintage,
    revision: later.revision,
  }));
}
