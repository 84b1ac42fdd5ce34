import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { generateDemonstration, releasesFile } from '#mocks/demonstration/generate-demonstration.ts';
import type { DemonstrationSize } from '#mocks/demonstration/size.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { manifestSchema } from '#model/manifest.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { fingerprint } from '#publish/fingerprint.ts';
import { publish } from '#publish/publish.ts';
import { closeReleases } from './close-releases.ts';
import { readDataFolder } from './data-folder.ts';
import { parseGenerated } from './parse-generated.ts';

/** The data package of the datasets that are delivered, unpacked and read again by the check. */
const size: DemonstrationSize = { seed: 2026, indicators: 60, areas: 19, disaggregations: 1, years: [2015, 2025] };

/** As `data:generate` writes it: the earlier releases closed and sealed. */
async function demonstrated(): Promise<ReadonlyMap<string, string>> {
  const files = generateDemonstration(size, { boundaries: await readFile('data/geo/provinces.geojson', 'utf8') });
  const dataset = parseGenerated(files);
  if ('rule' in dataset) throw new Error(dataset.message);
  return new Map([...files, releasesFile(closeReleases(dataset))]);
}

function checked(files: ReadonlyMap<string, string | Uint8Array>): SourceDataset {
  const { dataset, findings } = readDataset(files);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (dataset === null) throw new Error('The dataset cannot be read.');
  return dataset;
}

function published(dataset: SourceDataset) {
  const files = publish(dataset, { edition: 'public' });
  const manifest = manifestSchema.parse(JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array())));
  return { manifest, entries: unzipSync(files.get('download/data-package.zip') ?? new Uint8Array()) };
}

const sourceOf = (entries: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(entries).flatMap(([path, bytes]) => (path.startsWith('source/') ? [[path.slice('source/'.length), bytes] as const] : [])));

describe('the data package, unpacked', () => {
  test.for(['the published dataset', 'the demonstration'] as const)('of %s passes the check and is the dataset whose fingerprint it names', { timeout: 120_000 }, async (name) => {
    const files = name === 'the demonstration' ? await demonstrated() : await readDataFolder('data');
    const { manifest, entries } = published(checked(files));
    const described = JSON.parse(strFromU8(entries['datapackage.json'] ?? new Uint8Array())) as { readonly fingerprint: string; readonly publishedFingerprint: string };
    expect(described.publishedFingerprint).toBe(manifest.fingerprint);
    expect(fingerprint(checked(sourceOf(entries)))).toBe(described.fingerprint);
  });
});
