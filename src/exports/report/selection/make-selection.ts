import type { OpenDataFile, OpenDataKind } from '#model/open-data-file.ts';
import type { Manifest } from '#model/manifest.ts';
import { markedOf, markInNames } from '#view-models/figure/dataset-mark.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { selectionJson } from './selection-json.ts';
import { selectionPackage } from './selection-package.ts';
import { isWithin, joinTables, readTable, type Table, tableText, withRows } from './selection-tables.ts';

export const selectionFormats = ['csv', 'json', 'sdmx', 'package'] as const;
export type SelectionFormat = (typeof selectionFormats)[number];

/** The published files for download, and the list of them. */
export type Downloads = {
  readonly manifest: Pick<Manifest, 'id' | 'release' | 'asOf' | 'fingerprint' | 'kind' | 'licence' | 'edition' | 'opened'>;
  readonly index: OpenDataFile;
  readonly read: (path: string) => Promise<Uint8Array>;
};

export type SelectionSteps = { readonly onProgress: (done: number, of: number, what: string) => void; readonly signal: AbortSignal };
export type SelectionFile = { readonly bytes: Uint8Array; readonly name: string; readonly leftOut: number };

type Request = Pick<ReportRequest, 'indicators' | 'period'>;

/** The open data of some indicators: the published tables, and of them the rows that are asked for. What the tables leave out stays left out. */
export async function makeSelection(format: SelectionFormat, request: Request, downloads: Downloads, steps: SelectionSteps): Promise<SelectionFile> {
  const { manifest, index } = downloads;
  const chosen = index.indicators.filter(({ id }) => request.indicators.includes(id));
  if (chosen.length === 0) throw new Error('No table of these indicators is published');
  const leftOut = chosen.reduce((sum, indicator) => sum + indicator.leftOut, 0);
  const name = [manifest.id, 'selection', manifest.release, ...markInNames(markedOf(manifest))].join('-');
  const text = (words: string, file: string): SelectionFile => ({ bytes: new TextEncoder().encode(words), name: file, leftOut });
  switch (format) {
    case 'csv':
      return text(`\uFEFF${tableText(await observations(chosen, request, downloads, steps))}`, `${name}.csv`);
    case 'json':
      return text(selectionJson(decode(await downloads.read(pathOf('dataset', index))), request), `${name}.json`);
    case 'sdmx':
      return text(tableText(await sdmxRows(request, downloads)), `${name}-sdmx.csv`);
    case 'package':
      if (chosen.length === index.indicators.length && request.period === null) return { bytes: await downloads.read(pathOf('package', index)), name: `${[manifest.id, manifest.release, ...markInNames(markedOf(manifest))].join('-')}-data-package.zip`, leftOut };
      return { bytes: await packaged(chosen, request, downloads, { steps, leftOut }), name: `${name}.zip`, leftOut };
  }
}

async function observations(chosen: OpenDataFile['indicators'], { period }: Request, { read }: Downloads, { onProgress, signal }: SelectionSteps): Promise<Table> {
  const tables: Table[] = [];
  for (const { id, path } of chosen) {
    signal.throwIfAborted();
    tables.push(await readTable(decode(await read(path))));
    onProgress(tables.length, chosen.length, id);
  }
  return withRows(joinTables(tables), 'TIME_PERIOD', isWithin(period));
}

async function sdmxRows({ indicators, period }: Request, { index, read }: Downloads): Promise<Table> {
  const table = await readTable(decode(await read(pathOf('sdmx-data', index))));
  return withRows(withRows(table, 'INDICATOR', (id) => indicators.includes(id)), 'TIME_PERIOD', isWithin(period));
}

async function packaged(chosen: OpenDataFile['indicators'], request: Request, downloads: Downloads, { steps, leftOut }: { readonly steps: SelectionSteps; readonly leftOut: number }): Promise<Uint8Array> {
  const { index, manifest, read } = downloads;
  const verdicts = withRows(await readTable(decode(await read(pathOf('verdicts', index)))), 'INDICATOR', (id) => request.indicators.includes(id));
  const files = {
    'observations.csv': `\uFEFF${tableText(await observations(chosen, request, downloads, steps))}`,
    'observations-sdmx.csv': tableText(await sdmxRows(request, downloads)),
    'verdicts.csv': `\uFEFF${tableText(verdicts)}`,
    'structure-sdmx.xml': decode(await read(pathOf('sdmx-structure', index))),
  };
  const terms = index.restricted.filter(({ indicators }) => indicators.some((id) => request.indicators.includes(id)));
  return selectionPackage(files, { manifest, request, leftOut, restricted: terms });
}

function pathOf(kind: OpenDataKind, { files }: OpenDataFile): string {
  const found = files.find((file) => file.kind === kind);
  if (found === undefined) throw new Error(`No file of the kind ${kind} is published`);
  return found.path;
}

/** A byte order mark is a letter of the text here: it is kept out when rows are read. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
