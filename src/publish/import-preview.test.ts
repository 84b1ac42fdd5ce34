import { describe, expect, it } from 'vitest';
import { applyChanges } from '#intake/change-sets/apply-change-set.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { Change } from '#model/change-set.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { importPreview } from './import-preview.ts';

const files = smallDataset();
const { dataset: before } = readDataset(files);
if (before === null) throw new Error('the small dataset has errors');
const release = before.releases.at(-1)?.id ?? '';
const file = 'observations/coverage-4g.csv';
const known = before.observations.findLast(({ indicator, series, area }) => indicator === 'coverage-4g' && series === 'mtc' && area === 'LA');
if (known === undefined) throw new Error('the small dataset has no value of 4G');

function preview(changes: readonly Change[]) {
  const applied = applyChanges(files, { changes: [...changes] }, release);
  const { dataset, findings } = readDataset(new Map([...files, ...applied.files]));
  if (before === null || dataset === null) throw new Error(findings.map(({ message }) => message).join('\n'));
  return importPreview(before, dataset);
}

const key = [known.series, known.area, known.period];

describe('what an import would do', () => {
  it('is nothing where nothing changes', () => {
    expect(preview([])).toEqual({ values: [], moves: [] });
  });

  it('names a value that is new, and the verdict it would move with its cause', () => {
    const row = { SERIES: known.series, REF_AREA: 'LA', TIME_PERIOD: '2025', OBS_VALUE: '90', OBS_STATUS: 'A', OBS_KIND: 'admin', SOURCE: known.source };
    const { values, moves } = preview([{ op: 'add', file, row }]);
    expect(values.map(({ kind, before: old, after }) => [kind, old, after?.period, after?.value])).toEqual([['added', null, '2025', 90]]);
    expect(moves.map(({ indicator, to }) => [indicator, to?.status])).toContainEqual(['coverage-4g', 'met']);
  });

  it('names a value that changes, before and after', () => {
    const { values } = preview([{ op: 'revise', file, key, row: { OBS_VALUE: '12' }, revision: 'correction: typing' }]);
    expect(values.map(({ kind, before: old, after }) => [kind, old?.value, after?.value])).toEqual([['changed', known.value, 12]]);
  });

  it('names a value that goes', () => {
    const { values } = preview([{ op: 'remove', file, key, revision: 'correction: withdrawn' }]);
    expect(values.map(({ kind, after }) => [kind, after?.value ?? null])).toEqual([['removed', null]]);
  });
});
