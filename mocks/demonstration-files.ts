import { readDataset } from '#intake/read-dataset.ts';
import { publish } from '#publish/publish.ts';
import { generateDemonstration } from './demonstration/generate-demonstration.ts';
import { type DemonstrationSize, usualSize } from './demonstration/size.ts';
import type { PublishedFiles } from './published-files.ts';

/** Half of the usual size: every designed case and every province, and still made while a page loads. */
export const smallSize: DemonstrationSize = { ...usualSize, indicators: 36, disaggregations: 3 };

/** The same without breakdowns by sex and residence. */
export const smallestSize: DemonstrationSize = { ...smallSize, disaggregations: 1 };

function make(size: DemonstrationSize): PublishedFiles {
  const { dataset, findings } = readDataset(generateDemonstration(size));
  if (dataset === null) throw new Error(`The demonstration dataset cannot be read: ${findings[0]?.message ?? ''}`);
  return new Map(Array.from(publish(dataset, { edition: 'public' }), ([path, bytes]) => [path, Uint8Array.from(bytes)]));
}

const made = new Map<DemonstrationSize, Promise<PublishedFiles>>();

/** The published demonstration dataset; each size is made once a page or test file. */
export function demonstrationFiles(size: DemonstrationSize = smallSize): Promise<PublishedFiles> {
  const files = made.get(size) ?? Promise.resolve().then(() => make(size));
  made.set(size, files);
  return files;
}
