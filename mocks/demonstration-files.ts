import { readDataset } from '#intake/read-dataset.ts';
import { publish } from '#publish/publish.ts';
import { designedCases } from './demonstration/case-list.ts';
import { generateDemonstration } from './demonstration/generate-demonstration.ts';
import { type DemonstrationSize, usualSize } from './demonstration/size.ts';
import type { PublishedFiles } from './published-files.ts';
import type { TabChoice } from './tab-choice.ts';

/** Every designed case and every province, and still made while a page loads. */
export const smallSize: DemonstrationSize = { ...usualSize, indicators: designedCases.length, disaggregations: 3 };

/** The same without breakdowns of provinces. */
export const smallestSize: DemonstrationSize = { ...smallSize, disaggregations: 1 };

/** More indicators than any plan has, each with its provinces alone: for looking at long lists. */
const largeSize: DemonstrationSize = { ...usualSize, indicators: 300, disaggregations: 1 };

/** The sizes to choose from in development. */
export const sizes = { smallest: smallestSize, small: smallSize, usual: usualSize, large: largeSize } as const;

/** The size of a tab in development. */
export const sizeChoice: TabChoice<keyof typeof sizes> = { parameter: 'size', names: ['smallest', 'small', 'usual', 'large'], usual: 'small' };

async function make(size: DemonstrationSize): Promise<PublishedFiles> {
  // Asked for when it is needed: only development and tests make the demonstration in place.
  const { default: boundaries } = await import('../data/geo/provinces.geojson?raw');
  const { dataset, findings } = readDataset(generateDemonstration(size, { boundaries }));
  if (dataset === null) throw new Error(`The demonstration dataset cannot be read: ${findings[0]?.message ?? ''}`);
  return new Map(Array.from(publish(dataset, { edition: 'public' }), ([path, bytes]) => [path, Uint8Array.from(bytes)]));
}

const made = new Map<DemonstrationSize, Promise<PublishedFiles>>();

/** The published demonstration dataset; each size is made once a page or test file. */
export function demonstrationFiles(size: DemonstrationSize = smallSize): Promise<PublishedFiles> {
  const files = made.get(size) ?? make(size);
  made.set(size, files);
  return files;
}
