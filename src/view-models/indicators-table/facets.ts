import { reasons } from '#model/status.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { type RowContext, shortName } from './row-context.ts';
import { type FacetId, facetIds, type TableRequest } from './table-request.ts';

/** One choice of a filter. `count` = rows it would show under the choices made in all other filters. */
export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
};

/** A filter with its choices; a choice without rows stays visible. */
export type Facet = { readonly id: FacetId; readonly label: string; readonly options: readonly FacetOption[] };

type Choice = { readonly value: string; readonly label: string };
export type FacetChoices = Readonly<Record<FacetId, readonly Choice[]>>;

const tonesWorstFirst = ['moving-away', 'off-track', 'behind', 'on-track', 'met', 'cannot'] as const;

/** The choices of each filter: all tones and framework items; reasons and institutions only where an indicator has them. */
export function facetChoices(rows: readonly IndicatorRow[], { overview, texts, locale }: RowContext): FacetChoices {
  const { t } = locale;
  const inUse = (facet: FacetId): ReadonlySet<string> => new Set(rows.flatMap((row) => row.facets[facet]));
  const [reasonsInUse, institutionsInUse] = [inUse('reason'), inUse('institution')];
  const framework = (kind: string): readonly Choice[] =>
    overview.framework
      .filter((item) => item.kind === kind)
      .toSorted((one, other) => one.order - other.order)
      .map(({ id, order }) => ({ value: id, label: kind === 'programme' ? t('indicators.programme', { order, title: shortName(texts.framework, id) }) : shortName(texts.framework, id) }));
  return {
    status: tonesWorstFirst.map((tone) => ({ value: tone, label: t(`word.tone.${tone}`) })),
    reason: reasons.filter((reason) => reasonsInUse.has(reason)).map((reason) => ({ value: reason, label: t(`word.reason.${reason}`) })),
    programme: framework('programme'),
    pillar: framework('pillar'),
    sector: framework('sector'),
    component: framework('component'),
    plan: overview.plans.map(({ id }) => ({ value: id, label: shortName(texts.plans, id) })),
    institution: overview.institutions.flatMap(({ id }) => (institutionsInUse.has(id) ? [{ value: id, label: shortName(texts.institutions, id) }] : [])),
    age: [
      { value: 'recent', label: t('indicators.age.recent', { year: Number(overview.asOf.slice(0, 4)) - 2 }) },
      { value: 'older', label: t('indicators.age.older') },
      { value: 'none', label: t('indicators.age.none') },
    ],
  };
}

type Selection = Readonly<Record<FacetId, ReadonlySet<string>>>;

/** What is chosen in each filter; a value the dataset does not know chooses nothing. */
export function selectionOf(request: TableRequest, choices: FacetChoices): Selection {
  const chosen = (facet: FacetId): ReadonlySet<string> => {
    const known = new Set(choices[facet].map(({ value }) => value));
    return new Set(request[facet].filter((value) => known.has(value)));
  };
  return Object.fromEntries(facetIds.map((facet) => [facet, chosen(facet)])) as Selection;
}

type Narrowed = { readonly shown: readonly IndicatorRow[]; readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>> };

/**
 * The rows that fit every filter, and the counts of each filter's choices. A row that fails one filter only still counts there:
 * it is what another choice in that filter would show.
 */
export function narrowed(rows: readonly IndicatorRow[], selection: Selection): Narrowed {
  const counts = Object.fromEntries(facetIds.map((facet) => [facet, new Map<string, number>()])) as Record<FacetId, Map<string, number>>;
  const active = facetIds.filter((facet) => selection[facet].size > 0);
  const count = (facet: FacetId, row: IndicatorRow): void => {
    for (const value of row.facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  const shown: IndicatorRow[] = [];
  for (const row of rows) {
    const failed = active.filter((facet) => !row.facets[facet].some((value) => selection[facet].has(value)));
    if (failed.length === 0) {
      shown.push(row);
      for (const facet of facetIds) count(facet, row);
    } else if (failed.length === 1) for (const facet of failed) count(facet, row);
  }
  return { shown, counts };
}

/** The filters as the reader sees them. Filters without any choice are left out. */
export function facetsOf(choices: FacetChoices, selection: Selection, { counts }: Narrowed, { locale: { t } }: RowContext): readonly Facet[] {
  return facetIds
    .filter((facet) => choices[facet].length > 0)
    .map((facet) => ({
      id: facet,
      label: t(`indicators.facet.${facet}`),
      options: choices[facet].map(({ value, label }) => ({
        value,
        label,
        count: counts[facet].get(value) ?? 0,
        isChosen: selection[facet].has(value),
      })),
    }));
}
