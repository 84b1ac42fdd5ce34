import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { fingerprint } from './fingerprint.ts';
import { publicationOf } from './publication.ts';
import { publishedSourceFiles } from './source-files-of.ts';

const { dataset: whole } = readDataset(smallDataset());
if (whole === null) throw new Error('the small dataset has errors');

describe('the published source files', () => {
  it('are read back without an error as the same edition, by fingerprint', () => {
    const publication = publicationOf(whole, 'public');
    const published = publishedSourceFiles(whole, publication);
    const { dataset, findings } = readDataset(new Map([...published.values()].flatMap(({ files }) => Object.entries(files))));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset === null ? null : fingerprint(dataset)).toBe(fingerprint(publication.dataset));
  });

  it('keep observations apart, in numbered parts that say whose they are', () => {
    const published = publishedSourceFiles(whole, publicationOf(whole, 'public'));
    const { files, parts } = datasetFiles.source.schema.parse(published.get(datasetFiles.source.path));
    expect(Object.keys(files).some((path) => path.startsWith('observations/'))).toBe(false);
    expect(Object.keys(parts)).toEqual([...new Set(whole.observations.map(({ indicator }) => indicator))]);
    for (const [id, part] of Object.entries(parts)) expect(Object.keys(published.get(datasetFiles.sourcePart.path(part))?.files ?? {})).toContain(`observations/${id}.csv`);
  });
});
