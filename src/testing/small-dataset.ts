import { smallDatasetFiles } from './small-dataset-files.ts';

/**
 * The texts of a small valid dataset by path: two plans, two institutions, and three indicators (a plan target with its
 * baseline, a context figure without target, a count by province and sex). A fresh map at every call, so a test may edit it.
 */
export function smallDataset(): Map<string, string> {
  return new Map(smallDatasetFiles.map(([path, text]) => [path, text]));
}
