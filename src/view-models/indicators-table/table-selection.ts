import type { RowContext } from './row-context.ts';

/** More lines than this can no longer be told apart in one picture. */
export const mostSelected = 6;

/** The indicators ticked for comparison, as the table says them. */
export type TableSelection = {
  /** Those of the address that exist, in the order they were ticked. */
  readonly ids: readonly string[];
  readonly isFull: boolean;
  /** '3 chosen'. */
  readonly count: string;
  /** Why no further box can be ticked; null while there is room. */
  readonly limit: string | null;
};

/** An id of the address that no indicator has counts for nothing. */
export function tableSelection(asked: readonly string[], { overview, locale }: RowContext): TableSelection {
  const known = new Set(asked.length === 0 ? [] : overview.indicators.map(({ id }) => id));
  const ids = asked.filter((id) => known.has(id)).slice(0, mostSelected);
  const isFull = ids.length >= mostSelected;
  return {
    ids,
    isFull,
    count: locale.t('indicators.compare.chosen', { count: ids.length }),
    limit: isFull ? locale.t('indicators.compare.full', { most: locale.format.number(mostSelected, 0) }) : null,
  };
}

/** The selection after a box was ticked or unticked; beyond the most nothing is added. */
export function toggledSelection(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length >= mostSelected ? ids : [...ids, id];
}
