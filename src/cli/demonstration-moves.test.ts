import { expect, it } from 'vitest';
import { movesBetween } from '#domain/changes/moves-between.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { generateDemonstration } from '#mocks/demonstration/generate-demonstration.ts';
import { usualSize } from '#mocks/demonstration/size.ts';
import { moveCauses } from '#model/move-cause.ts';
import { releaseFilesOf } from '#publish/release-files-of.ts';

const { dataset } = readDataset(generateDemonstration({ ...usualSize, areas: 1, disaggregations: 1 }));
if (dataset === null) throw new Error('the demonstration cannot be read');
const releases = releaseFilesOf(dataset, 'public');
const moves = releases.slice(1).flatMap((after, index) => {
  const before = releases[index];
  return before === undefined ? [] : movesBetween(before, after);
});

it('the demonstration has moves of every cause, some of several', () => {
  expect(new Set(moves.filter(({ causes }) => causes.length === 1).flatMap(({ causes }) => causes))).toEqual(new Set(moveCauses));
  const mixed = moves.filter(({ causes }) => causes.length > 1).map(({ indicator, causes, steps }) => [indicator, causes, steps.map(({ standing }) => standing.status)]);
  expect(mixed).toEqual([['demo-qualified', ['revision', 'data'], ['behind', 'on-track', 'on-track']]]);
});

it('the demonstration has values that were revised, corrected and withdrawn, each with the reason', () => {
  const replaced = releases.flatMap(({ changes }) => changes.values).filter(({ kind }) => kind !== 'added');
  expect(new Set(replaced.map(({ kind, cause }) => `${kind}: ${cause}`))).toEqual(new Set(['changed: revision', 'changed: correction', 'removed: correction']));
  expect(replaced.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(releases.flatMap(({ changes }) => changes.targets).map(({ reason }) => reason)).toEqual(['Lowered after the mid-term review']);
  expect(releases.flatMap(({ changes }) => changes.settings).map(({ indicator, what }) => [indicator, what])).toEqual([['demo-path-compound', 'path']]);
});
