import type { FacetChoices } from './facets.ts';
import type { IndicatorRow } from './indicator-row.ts';
import type { RowContext } from './row-context.ts';
import type { Grouping, TableRequest } from './table-request.ts';

/** Rows under one heading. `title` null = the only group of an ungrouped table. */
export type RowGroup = {
  readonly id: string;
  readonly title: string | null;
  readonly count: string;
  readonly rows: readonly IndicatorRow[];
};

/** Rows that belong nowhere stand last, under their own heading. */
const nowhere = 'none';

/** Rows by group, in the order of the filter of the same name. A row that belongs to several groups stands in each; empty groups are left out. */
export function rowGroups(rows: readonly IndicatorRow[], request: TableRequest, choices: FacetChoices, { locale: { t, format } }: RowContext): readonly RowGroup[] {
  const { group } = request;
  const countOf = (members: readonly IndicatorRow[]): string => t('indicators.count', { count: format.number(members.length, 0) });
  if (group === 'none') return rows.length === 0 ? [] : [{ id: 'all', title: null, count: countOf(rows), rows }];
  const members = membersOf(rows, group);
  const isAsked = wanted(request[group], choices[group].map(({ value }) => value));
  const rest = group === 'status' ? [] : [{ value: nowhere, label: t(`indicators.ungrouped.${group}`) }];
  const headings = [...choices[group], ...rest];
  return headings.flatMap(({ value, label }) => {
    const inGroup = members.get(value) ?? [];
    return inGroup.length === 0 || !isAsked(value) ? [] : [{ id: value, title: label, count: countOf(inGroup), rows: inGroup }];
  });
}

/** Who filters by one programme wants that heading only, not the other programmes its indicators also belong to. */
function wanted(chosen: readonly string[], known: readonly string[]): (value: string) => boolean {
  const asked = chosen.filter((value) => known.includes(value));
  return (value) => asked.length === 0 || asked.includes(value);
}

function membersOf(rows: readonly IndicatorRow[], group: Exclude<Grouping, 'none'>): ReadonlyMap<string, readonly IndicatorRow[]> {
  const members = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const values = row.facets[group];
    for (const value of values.length === 0 ? [nowhere] : values) {
      const list = members.get(value);
      if (list === undefined) members.set(value, [row]);
      else list.push(row);
    }
  }
  return members;
}
