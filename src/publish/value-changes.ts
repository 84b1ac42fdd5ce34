import type { Observation } from '#model/observation.ts';
import type { ValueChange } from '#model/release-file.ts';
import { groupBy } from './group-by.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';
import type { ReleaseState } from './release-states.ts';

/** Totals of the country that a release was the first to hold, to hold otherwise, or not to hold any more; by indicator and series, oldest first. */
export function valueChanges(before: ReleaseState, after: ReleaseState): readonly ValueChange[] {
  const known = new Map(before.indicators.map((prepared) => [prepared.indicator.id, prepared]));
  return after.indicators.flatMap((prepared) => changesOf(known.get(prepared.indicator.id) ?? null, prepared));
}

function changesOf(before: PreparedIndicator | null, after: PreparedIndicator): readonly ValueChange[] {
  const earlier = new Map([...(before?.country ?? [])].flatMap(([series, rows]) => rows.map((row) => [keyOf(series, row), row] as const)));
  const changed = [...after.country].flatMap(([series, rows]) => rows.flatMap((row) => changeOf(after, earlier.get(keyOf(series, row)), row) ?? []));
  const standing = new Set([...after.country].flatMap(([series, rows]) => rows.map((row) => keyOf(series, row))));
  // Of what is not public any more no row is left to say why. A value that is counted stood for its day; the next day has its own.
  const gone = [...earlier.values()].flatMap((row) => (row.value === null || after.indicator.computed !== null || standing.has(keyOf(row.series, row)) ? [] : [change(after, row, { kind: 'removed', from: row.value, to: null })]));
  const bySeries = groupBy([...changed, ...gone], ({ series }) => series);
  return after.indicator.series.flatMap(({ id }) => bySeries.get(id) ?? []);
}

function keyOf(series: string, { period }: Observation): string {
  return `${series}|${period}`;
}

function changeOf(prepared: PreparedIndicator, before: Observation | undefined, row: Observation): ValueChange | null {
  const from = before?.value ?? null;
  const to = row.value;
  if (from === null && to === null) return null;
  if (before === undefined || from === null) return change(prepared, row, { kind: 'added', from: null, to });
  if (to === null) return change(prepared, row, { kind: 'removed', from, to: null });
  const isSame = from === to && before.status === row.status && before.qualifier === row.qualifier;
  return isSame ? null : change(prepared, row, { kind: 'changed', from, to });
}

function change({ indicator }: PreparedIndicator, row: Observation, { kind, from, to }: Pick<ValueChange, 'kind' | 'from' | 'to'>): ValueChange {
  const [, word, reason] = /^(source|correction|method): *(.*)$/s.exec(row.revision) ?? [];
  const cause = word === 'correction' ? 'correction' : kind === 'added' ? 'data' : 'revision';
  return { indicator: indicator.id, series: row.series, period: row.period, kind, cause, from, to, reason: reason ?? row.revision };
}
