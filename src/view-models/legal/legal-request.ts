/** What the register can be narrowed by, in the order the filters stand. */
export const legalFacetIds = ['force', 'stage', 'type', 'certainty', 'responsible', 'relevance'] as const;
export type LegalFacetId = (typeof legalFacetIds)[number];

export const legalSortKeys = ['stage', 'title', 'date'] as const;
export type LegalSortKey = (typeof legalSortKeys)[number];
/** A minus in front turns the order round; `stage` begins with drafts, `date` with the oldest. */
export type LegalSort = LegalSortKey | `-${LegalSortKey}`;

/** What a reader asks the register for; the address of the screen holds the same. */
export type LegalRequest = Readonly<Record<LegalFacetId, readonly string[]>> & { readonly q: string; readonly sort: LegalSort };

/** The column of an order, without its direction. */
export function legalSortKey(sort: LegalSort): LegalSortKey {
  return sort.replace('-', '') as LegalSortKey;
}
