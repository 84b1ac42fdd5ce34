import type { SourceDataset } from '#model/source-dataset.ts';

/** A dataset of which some files could not be read: what could be read is there, so that it is checked all the same. */
export type PartialDataset = Omit<SourceDataset, 'config' | 'framework'> & {
  readonly config: SourceDataset['config'] | null;
  readonly framework: SourceDataset['framework'] | null;
};
