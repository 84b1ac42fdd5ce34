import { movesBetween } from '#domain/changes/moves-between.ts';
import type { Move } from '#domain/changes/move.ts';
import type { Observation } from '#model/observation.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { observationKey } from './observation-key.ts';
import { groupBy } from './group-by.ts';
import { releaseFilesOf } from './release-files-of.ts';

/** One value before and after; null on the side where there is none. */
export type PreviewedValue = { readonly indicator: string; readonly kind: 'added' | 'changed' | 'removed'; readonly before: Observation | null; readonly after: Observation | null };

/** What a change of the source dataset would do: to values, and to verdicts. */
export type ImportPreview = { readonly values: readonly PreviewedValue[]; readonly moves: readonly Move[] };

/** The newest row of each key that differs, and every verdict of the open release that would move. Both datasets have the same open release. */
export function importPreview(before: SourceDataset, after: SourceDataset): ImportPreview {
  const values = previewedValues(before, after);
  const touched = new Set(values.map(({ indicator }) => indicator));
  for (const indicator of after.indicators) if (before.indicators.find(({ id }) => id === indicator.id) !== indicator) touched.add(indicator.id);
  const [earlier, later] = [before, after].map((dataset) => releaseFilesOf(onlyIndicators(dataset, touched), 'full').at(-1));
  return { values, moves: earlier === undefined || later === undefined ? [] : movesBetween(earlier, later) };
}

/** Verdicts of an indicator depend on nothing but its own entries and rows: the others need not be judged. */
function onlyIndicators(dataset: SourceDataset, ids: ReadonlySet<string>): SourceDataset {
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => ids.has(id)),
    observations: dataset.observations.filter(({ indicator }) => ids.has(indicator)),
  };
}

function previewedValues(before: SourceDataset, after: SourceDataset): readonly PreviewedValue[] {
  const [earlier, later] = [newestByKey(before), newestByKey(after)];
  const added = [...later].flatMap(([key, row]): readonly PreviewedValue[] => {
    const known = earlier.get(key) ?? null;
    if (known !== null && sameRow(known, row)) return [];
    const kind = row.status === 'O' ? 'removed' : known === null ? 'added' : 'changed';
    return [{ indicator: row.indicator, kind, before: known, after: row }];
  });
  const gone = [...earlier].flatMap(([key, row]): readonly PreviewedValue[] => (later.has(key) ? [] : [{ indicator: row.indicator, kind: 'removed', before: row, after: null }]));
  return [...added, ...gone];
}

function newestByKey({ observations }: SourceDataset): ReadonlyMap<string, Observation> {
  const keyed = groupBy(observations, (row) => `${row.indicator}|${observationKey(row)}`);
  return new Map(Array.from(keyed, ([key, rows]) => [key, rows.reduce((newest, row) => (row.vintage >= newest.vintage ? row : newest))] as const));
}

function sameRow(one: Observation, other: Observation): boolean {
  const told = ({ line: _line, ...row }: Observation): string => JSON.stringify(row);
  return one === other || told(one) === told(other);
}
