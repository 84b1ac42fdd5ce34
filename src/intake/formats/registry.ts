import type { ForeignFile, FormatId, FormatReader } from './format-reader.ts';
import { sizeFinding } from './limits/size-finding.ts';

/** Readers by format, in the order in which equals are preferred. Each is loaded when it is needed. */
const readers: readonly { readonly id: FormatId; readonly load: () => Promise<FormatReader> }[] = [
  { id: 'dataset', load: async () => (await import('./dataset/dataset-reader.ts')).datasetReader },
  { id: 'sdmx', load: async () => (await import('./sdmx/sdmx-reader.ts')).sdmxReader },
  { id: 'world-bank', load: async () => (await import('./world-bank/world-bank-reader.ts')).worldBankReader },
  { id: 'open-sdg', load: async () => (await import('./open-sdg/open-sdg-reader.ts')).openSdgReader },
  { id: 'template', load: async () => (await import('./template/template-reader.ts')).templateReader },
  { id: 'csv', load: async () => (await import('./csv/csv-reader.ts')).csvReader },
  { id: 'xlsx', load: async () => (await import('./xlsx/xlsx-reader.ts')).xlsxReader },
];

/** Less than this is a guess that nobody should act on. */
const leastLikelihood = 0.05;

/** The reader of a format; null if there is none. */
export async function readerOf(id: FormatId): Promise<FormatReader | null> {
  return (await readers.find((reader) => reader.id === id)?.load()) ?? null;
}

/** The reader whose format the files most likely are; null if no reader knows them. */
export async function readerFor(files: readonly ForeignFile[]): Promise<FormatReader | null> {
  // What is too large is not looked into at all: the reader of tables says so of each.
  if (files.some((file) => sizeFinding(file) !== null)) return readerOf(files.every(({ path }) => /\.xlsx$/i.test(path)) ? 'xlsx' : 'csv');
  let best: { readonly likelihood: number; readonly reader: FormatReader | null } = { likelihood: leastLikelihood, reader: null };
  for (const { load } of readers) {
    const reader = await load();
    const likelihood = await reader.likelihood(files);
    if (likelihood > best.likelihood) best = { likelihood, reader };
  }
  return best.reader;
}
