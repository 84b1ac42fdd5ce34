import { beforeAll, describe, expect, it } from 'vitest';
import { createDataset } from '#dataset/dataset.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { languages } from '#model/language.ts';
import { manifestOf } from './alter-files.ts';
import { demonstrationFiles, smallestSize } from './demonstration-files.ts';
import type { PublishedFiles } from './published-files.ts';

let files: PublishedFiles;
beforeAll(async () => {
  files = await demonstrationFiles(smallestSize);
}, 30_000);

describe('the published demonstration dataset', () => {
  it('is marked as what it is', () => {
    expect(manifestOf(files)).toMatchObject({ kind: 'demonstration', edition: 'public' });
  });

  it('names every file it holds, and holds every file it names', () => {
    expect(Object.keys(manifestOf(files).files).toSorted()).toEqual([...files.keys()].filter((path) => path !== 'manifest.json').toSorted());
  });

  it('is read by the application as it is, in every language', async () => {
    const dataset = createDataset({ source: memorySource(files) });
    const { indicators } = await dataset.readFile(datasetFiles.overview);
    expect(indicators).toHaveLength(smallestSize.indicators);
    await dataset.readFile(datasetFiles.home);
    for (const language of languages) {
      await dataset.readFile({ ...datasetFiles.texts, path: datasetFiles.texts.path(language) });
      await dataset.readFile({ ...datasetFiles.homeTexts, path: datasetFiles.homeTexts.path(language) });
      await dataset.readFile({ ...datasetFiles.search, path: datasetFiles.search.path(language) });
    }
    for (const { id } of indicators) {
      const { by } = await dataset.readFile({ ...datasetFiles.indicator, path: datasetFiles.indicator.path(id) });
      const isSplit = by.provinces || by.peers || by.dimensions.length > 0;
      if (isSplit) await dataset.readFile({ ...datasetFiles.indicatorBy, path: datasetFiles.indicatorBy.path(id) });
      for (const language of languages) await dataset.readFile({ ...datasetFiles.indicatorTexts, path: datasetFiles.indicatorTexts.path(id, language) });
    }
    expect(dataset.notice()).toBeNull();
  }, 30_000);
});
