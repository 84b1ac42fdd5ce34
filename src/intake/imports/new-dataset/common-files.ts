import { schemaVersion } from '#model/dataset-config.ts';
import type { ImportResult } from '../run-import.ts';
import { datasetText } from './dataset-text.ts';
import type { NewDatasetOptions } from './new-dataset.ts';

type Common = NewDatasetOptions & { readonly release: string; readonly languages: readonly string[] };

const method = { id: 'trajectory', version: 1 };

/** The files of a dataset that are not about a single indicator, as values. Nothing is said in them that the import does not know. */
export function* commonFiles({ about }: ImportResult, { id, title, asOf, release, languages, source, fileName }: Common): Generator<readonly [string, unknown]> {
  const text = (en: string): Readonly<Record<string, string | null>> => ({ en, ...Object.fromEntries(languages.filter((language) => language !== 'en').map((language) => [language, null] as const)) });
  const publisher = datasetText(about?.facts['publisher'] ?? about?.facts['sender'] ?? '');
  yield ['dataset.yaml', {
    schema: schemaVersion, id, kind: 'published', title: text(datasetText(title)), publisher: { name: text('Not stated: an import of a file'), standing: 'unofficial' }, languages, release,
    licence: 'not stated', feedback: null, method: { ...method, thresholds: [0.95, 0.6, 0], earlyGuard: 0.1, minCoverage: 0.6, paceWindow: 5, projectionWindow: 10, band: 0.8 },
  }];
  yield ['releases.yaml', [{
    id: release, asOf, state: 'open', method, fingerprint: null, seal: {},
    notes: [{ kind: 'data', text: text(`Values imported from ${datasetText(fileName)} (${datasetText(about?.format ?? 'a file')}).`) }],
  }]];
  yield ['plans.yaml', []];
  yield ['framework.yaml', { goals: [], pillars: [], programmes: [], components: [], sectors: [] }];
  yield ['institutions.yaml', []];
  // What the file does not say of its licence nobody may assume: link-only values stay out of downloads.
  yield ['sources.yaml', [{
    id: source, title: `${datasetText(about?.format ?? 'File')}: ${datasetText(fileName)}`, publisher: publisher || 'not stated in the file', date: asOf, url: null, retrieved: asOf,
    evidence: 'secondary', licence: { id: 'not-stated', redistribution: 'link-only' },
  }]];
}
