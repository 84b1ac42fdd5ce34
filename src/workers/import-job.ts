import type { ForeignEvent, ReadAgainst } from '#intake/formats/format-reader.ts';
import { mostLikelyEvents } from '#intake/formats/most-likely-events.ts';
import type { CodeBook } from '#intake/imports/code-book.ts';
import { isUnbooked } from '#intake/imports/code-book.ts';
import { datasetBook } from '#intake/imports/dataset-book.ts';
import { findingGroups } from '#intake/imports/finding-groups.ts';
import type { ImportedRow } from '#intake/imports/imported-row.ts';
import { mendedEvents } from '#intake/imports/mended-events.ts';
import { runImport } from '#intake/imports/run-import.ts';
import { readDataset } from '#intake/read-dataset.ts';
import type { ChangeSet } from '#model/change-set.ts';
import type { ImportChoices } from '#model/import-choices.ts';
import type { FileContent } from '#model/import-content.ts';
import type { FindingGroup, ForeignKey, ImportOutcome } from '#model/import-outcome.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { changeSetText } from '#view-models/imports/change-set-file.ts';
import { foreignFiles } from './foreign-files.ts';
import { checkImport } from './import-check.ts';
import type { ImportBase, ImportJob, ImportProgress } from './import-messages.ts';
import { rowsAround } from './rows-around.ts';
import { tableOf } from './table-of.ts';

/** As many as a person will look at; the counts are of all. */
const mostGroups = 300;
const mostKeys = 500;

/** Reads one import, as often as its reader decides something anew. `breathe` is waited for now and then where the thread is the page's own. */
export function createImportJob(breathe?: () => Promise<void>): ImportJob {
  let controller = new AbortController();
  let changes: ChangeSet['changes'] | null = null;
  const begin = (): AbortSignal => {
    controller.abort(new Error('another reading was begun'));
    controller = new AbortController();
    return controller.signal;
  };
  return {
    ping: () => true,
    run: async (files, choices, base, onProgress) => {
      const signal = begin();
      changes = null;
      const read = await runOnce({ files, choices, base, onProgress, signal, breathe: breathe ?? nextTurn });
      if (!signal.aborted) ({ changes } = read);
      return read.outcome;
    },
    around: async (files, choices, place) => rowsAround(eventsOf(files, choices, new AbortController().signal), place),
    changeSet: ({ choices, manifest, made }) => (changes === null ? null : new Blob([changeSetText(changes, choices, manifest, made)], { type: 'application/json' })),
    cancel: () => controller.abort(new Error('cancelled')),
  };
}

/** A worker hears what it is told only between two turns. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Running = {
  readonly files: readonly FileContent[];
  readonly choices: ImportChoices;
  readonly base: ImportBase;
  readonly onProgress: ImportProgress;
  readonly signal: AbortSignal;
  readonly breathe: () => Promise<void>;
};

type ReadOnce = { readonly outcome: ImportOutcome; readonly changes: ChangeSet['changes'] | null };

async function runOnce({ files, choices, base, onProgress, signal, breathe }: Running): Promise<ReadOnce> {
  const source = await base.source();
  const { dataset } = readDataset(new Map(Object.entries(source)));
  if (dataset === null) throw new Error('the published source files cannot be read');
  const { book, keys } = countingBook(datasetBook(dataset, choices.mapping));
  const context = { book, kind: choices.mapping.kind, asOf: asOfOf(dataset), signal, breathe, onProgress: (told: { done: number; of: number; rows: number }) => onProgress({ stage: 'reading', ...told }) };
  const against = { dataset: dataset.config.id, fingerprints: [await base.fingerprint()], institutions: dataset.institutions.map(({ id }) => id) };
  const result = await runImport(eventsOf(files, choices, signal, against), context);
  onProgress({ stage: 'checking', done: 0, of: 1, rows: result.account.read });
  const dismissed = new Set(choices.dismissals.map(({ group }) => group));
  const ofFile = findingGroups(result.findings, dismissed);
  const checked = result.rows.length === 0 ? null : await checkImport(result.rows, choices, source, base);
  signal.throwIfAborted();
  const groups = [...ofFile, ...toldOnce(checked?.groups ?? [], choices, files)];
  const open = openOf(groups);
  const changes = checked === null || open.error > 0 || !checked.change.isChecked || checked.changes.length === 0 ? null : checked.changes;
  const outcome: ImportOutcome = {
    about: result.about,
    account: result.account,
    keys: [...keys.values()].slice(0, mostKeys),
    span: spanOf(result.rows),
    groups: groups.toSorted((one, other) => weight(one) - weight(other)).slice(0, mostGroups),
    open,
    ...choicesOf(dataset),
    table: await tableOf(foreignFiles(files), choices.columns),
    change: checked?.change ?? null,
    hasChanges: changes !== null,
  };
  return { outcome, changes };
}

function eventsOf(files: readonly FileContent[], choices: ImportChoices, signal: AbortSignal, against: ReadAgainst | null = null): AsyncIterable<ForeignEvent> {
  return mendedEvents(mostLikelyEvents(foreignFiles(files), { columns: choices.columns, signal, against }), choices.mends);
}

/** The same book, which remembers the keys of indicators it was asked for. */
function countingBook(book: CodeBook): { readonly book: CodeBook; readonly keys: ReadonlyMap<string, ForeignKey> } {
  const keys = new Map<string, ForeignKey>();
  const indicator: CodeBook['indicator'] = (row) => {
    const { indicator: key } = row.fields;
    const answer = book.indicator(row);
    const known = keys.get(key);
    if (known !== undefined) keys.set(key, { ...known, rows: known.rows + 1 });
    else if (isUnbooked(answer)) keys.set(key, { key, rows: 1, indicator: null, series: null, isLeftOut: answer.isMeant === true });
    else keys.set(key, { key, rows: 1, indicator: answer.indicator, series: answer.series, isLeftOut: false });
    return answer;
  };
  return { book: { ...book, indicator }, keys };
}

/** Where no source was chosen, every row says the same: that is one thing to do, not a thousand. */
function toldOnce(groups: readonly FindingGroup[], { mapping }: ImportChoices, files: readonly FileContent[]): readonly FindingGroup[] {
  const unsourced = groups.filter(({ rule, first }) => rule === 'unsourced-value' && first.value === '');
  const [one] = unsourced;
  if (one === undefined || mapping.source !== '') return groups;
  const place = { file: files[0]?.path ?? '' };
  const first = { ...one.first, place, names: {}, message: 'The values name no source.', mend: 'Choose the source of these values.' };
  const all: FindingGroup = { ...one, id: 'unsourced', first, places: [place], count: unsourced.length, of: 'file', canDismiss: false, isDismissed: false };
  return [all, ...groups.filter((group) => !unsourced.includes(group))];
}

function openOf(groups: readonly FindingGroup[]): ImportOutcome['open'] {
  const open = { error: 0, warning: 0, note: 0 };
  for (const { severity, isDismissed } of groups) if (!isDismissed) open[severity] += 1;
  return open;
}

/** What stops the import first, what is set aside last. */
function weight({ severity, isDismissed }: FindingGroup): number {
  return (isDismissed ? 10 : 0) + (severity === 'error' ? 0 : severity === 'warning' ? 1 : 2);
}

function spanOf(rows: readonly ImportedRow[]): ImportOutcome['span'] {
  let span: readonly [string, string] | null = null;
  for (const { cells } of rows) {
    const period = cells['TIME_PERIOD'] ?? '';
    if (span === null) span = [period, period];
    else if (period < span[0]) span = [period, span[1]];
    else if (period > span[1]) span = [span[0], period];
  }
  return span;
}

function choicesOf({ sources, indicators }: SourceDataset): Pick<ImportOutcome, 'sources' | 'indicators'> {
  return {
    sources: sources.map(({ id, title }) => ({ id, title })),
    indicators: indicators.map(({ id, series }) => ({ id, series: series.map((one) => one.id) })),
  };
}


/** The day the open release describes. */
function asOfOf({ releases }: SourceDataset): string | null {
  return releases.find(({ state }) => state === 'open')?.asOf ?? releases.at(-1)?.asOf ?? null;
}
