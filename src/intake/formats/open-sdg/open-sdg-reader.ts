import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { wholeText } from '../foreign-text.ts';
import type { ForeignEvent, ForeignFile, FormatReader } from '../format-reader.ts';
import type { ForeignIndicator } from '../foreign-row.ts';
import { sdmxReader } from '../sdmx/sdmx-reader.ts';
import { dataTableEvents } from './data-table.ts';
import { foreignIndicator, readMetadata } from './indicator-metadata.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { readTranslations, type Translations } from './translations.ts';

/**
 * The data repository of an Open SDG site, a folder or an archive of it: tables of indicators with their metadata, configuration and
 * translations, or data in SDMX. Tables are read one after the other; a line that cannot be read keeps no other from being read.
 */
export const openSdgReader: FormatReader = {
  id: 'open-sdg',
  likelihood: async (files) => {
    const hasConfig = files.some(({ path }) => /(^|\/)config_data\.yml$/.test(path));
    const hasTables = files.some(({ path }) => /(^|\/)indicator_[^/]+\.csv$/i.test(path));
    return hasConfig ? 1 : hasTables ? 0.9 : 0;
  },
  async *read(files, options) {
    const { signal } = options;
    const repository = await repositoryOf(files);
    yield { kind: 'about', format: 'Open SDG', facts: { tables: String(repository.dataFiles.length), languages: repository.languages.join(' ') } };
    for (const finding of repository.config.findings) yield { kind: 'finding', finding };
    for (const file of repository.leftOut) yield leftOut(file);
    if (repository.others.length > 0) yield othersLeftOut(repository.others);
    if (repository.dataFiles.length + repository.sdmxFiles.length === 0) yield noData(files);
    const { translations, findings } = await readTranslations(repository.translationFiles);
    for (const finding of findings) yield { kind: 'finding', finding };
    signal?.throwIfAborted();
    yield* tableEvents(repository, translations, signal);
    if (repository.sdmxFiles.length === 0) return;
    yield* withTitles(sdmxReader.read(repository.sdmxFiles, options), translations);
  },
};

async function* tableEvents({ metaFiles, dataFiles, dataFolders, languages, heads }: Repository, translations: Translations, signal: AbortSignal | null): AsyncGenerator<ForeignEvent> {
  const { records, findings } = await readMetadata(metaFiles);
  for (const finding of findings) yield { kind: 'finding', finding };
  for (const [index, file] of dataFiles.entries()) {
    signal?.throwIfAborted();
    const key = keyOf(file.path, dataFolders);
    const record = records.get((key.split('/').at(-1) ?? key).toLowerCase());
    const indicator = foreignIndicator(key, record, { translations, language: languages[0] ?? 'en', file: file.path });
    yield { kind: 'indicator', indicator };
    const told: ImportFinding[] = [];
    const text = await wholeText(file, (finding) => told.push(finding));
    for (const finding of told) yield { kind: 'finding', finding };
    yield* dataTableEvents({ file: file.path, text, key, unit: indicator.unit, headOptions: heads });
    yield { kind: 'progress', done: index + 1, of: dataFiles.length };
  }
}

/** `data/indicator_1-2-1.csv` is about 1-2-1; in a folder below, `state/AK/1-2-1` is another thing. */
function keyOf(path: string, folders: readonly string[]): string {
  const folder = folders.filter((one) => path.startsWith(one)).toSorted((left, right) => right.length - left.length)[0] ?? '';
  return path.slice(folder.length).replace(/\.csv$/i, '').replace(/(^|\/)indicator[_-]/i, '$1');
}

/** SDMX data tells codes of series; the translations of the repository have their titles. */
async function* withTitles(events: AsyncIterable<ForeignEvent>, translations: Translations): AsyncGenerator<ForeignEvent> {
  const told = new Set<string>();
  for await (const event of events) {
    if (event.kind === 'about') continue;
    if (event.kind === 'row' && !told.has(event.row.fields.indicator)) {
      const key = event.row.fields.indicator;
      told.add(key);
      const titles = translations.get(`SERIES.${key}`);
      if (titles !== undefined) yield { kind: 'indicator', indicator: { key, place: event.row.place, titles, definitions: {}, unit: '', source: { title: '', publisher: '', address: '', licence: '' }, statements: {} } };
    }
    if (event.kind === 'indicator') {
      told.add(event.indicator.key);
      const indicator: ForeignIndicator = { ...event.indicator, titles: { ...translations.get(`SERIES.${event.indicator.key}`), ...event.indicator.titles } };
      yield { kind: 'indicator', indicator };
    } else yield event;
  }
}

function leftOut({ path }: ForeignFile): ForeignEvent {
  return { kind: 'finding', finding: foreignFinding('file-left-out', { severity: 'warning', place: { file: path }, value: path, message: 'The table stands outside the folder of the data and is not read.', mend: 'Move it to the folder data, if it holds figures that are meant.' }) };
}

/** Reports and lists beside the data are many; one note tells of all. */
function othersLeftOut(others: readonly ForeignFile[]): ForeignEvent {
  const [first] = others;
  const message = `${others.length} tables outside the folder of the data are no tables of indicators by their names, and are not read.`;
  return { kind: 'finding', finding: foreignFinding('file-left-out', { severity: 'note', place: { file: first?.path ?? '' }, value: String(others.length), message, mend: 'Move them to the folder data, if they hold figures that are meant.' }) };
}

function noData(files: readonly ForeignFile[]): ForeignEvent {
  return { kind: 'finding', finding: foreignFinding('no-data', { place: { file: files[0]?.path ?? '' }, message: 'There is no table of data in the folder.', mend: 'Choose the folder or archive that holds "data", "meta" and config_data.yml.' }) };
}
