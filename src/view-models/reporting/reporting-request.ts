import type { Reported } from '#model/published-common.ts';

export type ReportingSortKey = 'late' | 'name' | 'institution' | 'age' | 'due';
/** A minus in front turns the order round; `late` is most overdue first, then what is due next, then the oldest values. */
export type ReportingSort = ReportingSortKey | `-${ReportingSortKey}`;

/** What the rows can be narrowed by, in the order the choices stand. */
export const reportingFilters = ['institution', 'sector', 'state', 'due'] as const;
export type ReportingFilter = (typeof reportingFilters)[number];

/** What a reader asks the table of indicators for; the address holds the same. Absent = everything. */
export type ReportingRequest = {
  readonly institution?: string | undefined;
  readonly sector?: string | undefined;
  readonly state?: Reported | undefined;
  readonly due?: 'late' | 'ahead' | 'unscheduled' | undefined;
  readonly sort: ReportingSort;
};

/** The column of an order, without its direction. */
export function reportingSortKey(sort: ReportingSort): ReportingSortKey {
  return sort.replace('-', '') as ReportingSortKey;
}

/** The order asked for by the head of a column: the other way round where it is the order already. */
export function nextSort(sort: ReportingSort, key: ReportingSortKey): ReportingSort {
  return sort === key ? `-${key}` : key;
}
