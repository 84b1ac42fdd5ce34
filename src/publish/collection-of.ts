import type { Collection, CollectedIndicator, CollectedLine, LeftOutOfCollection } from '#model/collection.ts';
import type { Area } from '#model/codelist.ts';
import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { collectedPeriods } from './collected-periods.ts';
import { currentValues } from './current-values.ts';
import { disaggregations } from './observation-key.ts';
import { inTimeOrder } from './period-times.ts';
import type { Publication } from './publication.ts';
import { responsibleToday } from './responsible-today.ts';

const home = 'LA';

/** The institutions that answer for an indicator today, with how many of them values are asked for; in the order of the dataset. */
export function collectingInstitutions(publication: Publication): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, readonly Indicator[]>();
  for (const { id } of publication.dataset.institutions) {
    const own = publication.dataset.indicators.filter((indicator) => responsibleToday(indicator, publication.institutions, publication.asOf).includes(id));
    if (own.length > 0) found.set(id, own);
  }
  return found;
}

/** What an institution is asked for in the state of a release; null where it answers for no indicator. `fingerprint` = of that state. */
export function collectionOf(id: string, publication: Publication, fingerprint: string): Collection | null {
  const { dataset, release, institutions } = publication;
  const institution = institutions.get(id);
  const own = collectingInstitutions(publication).get(id);
  if (institution === undefined || own === undefined) return null;
  const areas = homeAreas(dataset.areas);
  const asked = own.flatMap((indicator) => collected(indicator, publication, areas) ?? []);
  return {
    institution: { id, name: institution.name },
    dataset: {
      id: dataset.config.id, title: dataset.config.title, publisher: dataset.config.publisher.name, release: release.id, asOf: release.asOf, fingerprint,
      isDemonstration: dataset.config.kind === 'demonstration',
    },
    indicators: asked,
    leftOut: own.flatMap((indicator) => leftOut(indicator) ?? []),
    sources: sourcesOf(own, publication),
    areas: areas.map(({ code, names }) => ({ code, names })),
    codes: Object.fromEntries(dataset.dimensions.map(({ dimension, code, names }) => [`${dimension}/${code}`, names])),
    units: dataset.units.map(({ code, long }) => ({ code, names: long })),
    placements: [...dataset.framework.programmes, ...dataset.framework.pillars, ...dataset.framework.components, ...dataset.framework.sectors, ...dataset.framework.goals].map(({ id: place, title }) => ({ id: place, title })),
  };
}

function leftOut({ id, title, computed, series }: Indicator): LeftOutOfCollection | null {
  if (computed !== null) return { id, title, reason: 'computed' };
  return series.length === 0 ? { id, title, reason: 'no-series' } : null;
}

function collected(indicator: Indicator, { dataset, release, units }: Publication, areas: readonly Area[]): CollectedIndicator | null {
  const series = indicator.series.find(({ role }) => role === 'headline') ?? indicator.series[0];
  if (series === undefined || indicator.computed !== null) return null;
  const own = dataset.observations.filter((row) => row.indicator === indicator.id && row.series === series.id);
  const codes = new Map(areas.map(({ code }, place) => [code, place] as const));
  const held = inTimeOrder(currentValues(own, release.id).observations.filter(({ area, value, status }) => codes.has(area) && value !== null && status !== 'F'));
  const unit = units.get(indicator.unit);
  const limits = indicator.limits ?? unit ?? { lower: null, upper: null };
  return {
    id: indicator.id, title: indicator.title, unit: indicator.unit, unitText: unit?.text ?? { en: indicator.unit, lo: indicator.unit, vi: indicator.unit },
    decimals: indicator.decimals, lower: limits.lower, upper: limits.upper, series: series.text, lines: linesOf(indicator, series.id, held, { asOf: release.asOf, codes, own }),
  };
}

type Around = { readonly asOf: string; readonly codes: ReadonlyMap<string, number>; readonly own: readonly Observation[] };

/** The whole country in every period asked for, then in the newest of them each part that had a value last time. */
function linesOf(indicator: Indicator, series: string, held: readonly Observation[], { asOf, codes, own }: Around): readonly CollectedLine[] {
  const newest = newestByPart(held);
  const dimensions = Object.fromEntries(Object.keys(own[0]?.dimensions ?? {}).map((dimension) => [dimension, '_T']));
  const country: Part = { area: home, dimensions };
  const periods = collectedPeriods(indicator, (newest.get(partKey(country)) ?? held.at(-1))?.period ?? null, asOf);
  const line = ({ area, dimensions: part }: Part, at: (typeof periods)[number]): CollectedLine => {
    const last = newest.get(partKey({ area, dimensions: part }));
    return {
      indicator: indicator.id, series, area, dimensions: part, ...at,
      last: last === undefined || last.value === null ? null : { period: last.period, value: last.value, status: last.status, qualifier: last.qualifier },
    };
  };
  const latest = held.at(-1)?.period;
  const parts = held.filter((row) => row.period === latest && partKey(row) !== partKey(country));
  const ordered = parts.toSorted((a, b) => (codes.get(a.area) ?? 0) - (codes.get(b.area) ?? 0) || byCodeUnit(partKey(a), partKey(b)));
  const newestPeriod = periods.at(-1);
  return [...periods.map((at) => line(country, at)), ...(newestPeriod === undefined ? [] : ordered.map((part) => line(part, newestPeriod)))];
}

type Part = Pick<Observation, 'area' | 'dimensions'>;

function partKey({ area, dimensions }: Part): string {
  return [area, ...disaggregations(dimensions).map(([dimension, code]) => `${dimension}=${code}`)].join(' ');
}

function newestByPart(held: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(held.map((row) => [partKey(row), row]));
}

/** The country and what lies in it, the country first. */
function homeAreas(areas: readonly Area[]): readonly Area[] {
  return [...areas.filter(({ code }) => code === home), ...areas.filter(({ parent }) => parent === home)];
}

/** Sources of the series and values of these indicators, by title. */
function sourcesOf(own: readonly Indicator[], { dataset, sources }: Publication): Collection['sources'] {
  const ids = new Set(own.map(({ id }) => id));
  const used = new Set([
    ...own.flatMap(({ series }) => series.flatMap(({ source }) => source ?? [])),
    ...dataset.observations.filter(({ indicator, area }) => ids.has(indicator) && area.startsWith(home)).map(({ source }) => source),
  ]);
  const found = [...used].flatMap((id) => sources.get(id) ?? []).map(({ id, title }) => ({ id, title }));
  return found.toSorted((a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.id, b.id));
}
