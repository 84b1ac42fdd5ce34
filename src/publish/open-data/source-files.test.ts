import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { fingerprint } from '../fingerprint.ts';
import { sourceFilesOf } from './source-files.ts';

function parsed(files: ReadonlyMap<string, string>): SourceDataset {
  const { dataset, findings } = readDataset(files);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (dataset === null) throw new Error('There is no dataset.');
  return dataset;
}

const small = parsed(smallDataset());

describe('a dataset written back as source files', () => {
  it('is read as the same dataset', () => {
    const again = parsed(sourceFilesOf(small));
    expect({ ...again, observations: [] }).toEqual({ ...small, observations: [] });
    expect(fingerprint(again)).toBe(fingerprint(small));
  });

  it('is the same files when it is written again', () => {
    expect([...sourceFilesOf(parsed(sourceFilesOf(small)))]).toEqual([...sourceFilesOf(small)]);
  });

  it.each([
    ['a comma and quotes', 'stated as "about 76, perhaps more"'],
    ['two lines', 'first line\nsecond line'],
    ['what a spreadsheet would calculate', '=1+1'],
    ['what looks like a number', '0012'],
    ['what YAML reads as something else', 'no: [yes, ~] # {null}'],
    ['Lao words', 'ຄ່ານ້ຳ, ໂທລະສັບ “ມືຖື”'],
  ])('keeps texts with %s', (_, words) => {
    const [first, ...others] = small.observations;
    const [source, ...sources] = small.sources;
    if (first === undefined || source === undefined) throw new Error('The small dataset is empty.');
    const edited: SourceDataset = { ...small, observations: [{ ...first, note: words }, ...others], sources: [{ ...source, title: words }, ...sources] };
    expect(fingerprint(parsed(sourceFilesOf(edited)))).toBe(fingerprint(edited));
  });

  it('leaves notes to editors out', () => {
    const [source, ...sources] = small.sources;
    if (source === undefined) throw new Error('The small dataset is empty.');
    const edited: SourceDataset = { ...small, sources: [{ ...source, note: 'ask them again' }, ...sources] };
    expect(sourceFilesOf(edited).get('sources.yaml')).not.toContain('ask them again');
    expect(fingerprint(parsed(sourceFilesOf(edited)))).toBe(fingerprint(edited));
  });
});
