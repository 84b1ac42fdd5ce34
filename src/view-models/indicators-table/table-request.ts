/** What the table can be narrowed by, in the order the filters stand. */
export const facetIds = ['status', 'reason', 'programme', 'pillar', 'sector', 'component', 'plan', 'institution', 'age'] as const;
export type FacetId = (typeof facetIds)[number];

export const groupings = ['programme', 'pillar', 'sector', 'institution', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const sortKeys = ['name', 'latest', 'time', 'change', 'target', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];
/** A minus in front turns the order round; `status` is worst first. */
export type Sort = SortKey | `-${SortKey}`;

/** What a reader asks the table for; the address of the screen holds the same. */
export type TableRequest = Readonly<Record<FacetId, readonly string[]>> & {
  readonly q: string;
  readonly group: Grouping;
  readonly sort: Sort;
};

/** The column of an order, without its direction. */
export function sortKeyOf(sort: Sort): SortKey {
  return sort.replace('-', '') as SortKey;
}

export function isDescending(sort: Sort): boolean {
  return sort.startsWith('-');
}

/** Whether two states of the screen ask the table for the same rows in the same order; what else they hold does not count. */
export function isSameRequest(one: TableRequest, other: TableRequest): boolean {
  const isSame = (facet: FacetId): boolean => one[facet].join() === other[facet].join();
  return one.q === other.q && one.group === other.group && one.sort === other.sort && facetIds.every(isSame);
}
