import { stringify } from 'yaml';
import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import type { ImportedRow } from '../imported-row.ts';
import type { Learned } from '../learning-book.ts';
import type { ImportResult } from '../run-import.ts';
import { codeLists } from './code-lists.ts';
import { commonFiles } from './common-files.ts';
import { indicatorEntry } from './indicator-entry.ts';
import { observationTable } from './observation-table.ts';
import { unitUse } from './unit-use.ts';

/** What is to be said of a new dataset beside its rows. */
export type NewDatasetOptions = {
  readonly id: string;
  readonly title: string;
  /** Day the dataset describes; nothing in it is later. */
  readonly asOf: string;
  /** Code of the area that rows without an area are about. */
  readonly home: string;
  /** Id of the one source. */
  readonly source: string;
  readonly fileName: string;
};

export type NewDataset = { readonly files: Iterable<readonly [path: string, text: string]>; readonly findings: readonly ImportFinding[] };

/**
 * The source files of a dataset that holds the accepted rows of an import and nothing else: no plan, no target, no verdict, every indicator
 * without a direction. `data:check` finds no error in it. Tables of values are written one after the other, as they are asked for.
 */
export function newDataset(result: ImportResult, learned: Learned, options: NewDatasetOptions): NewDataset {
  const rows = rowsByIndicator(result.rows);
  const known = new Map(result.indicators.map((indicator) => [indicator.key, indicator] as const));
  const release = options.asOf.slice(0, 7).replace('-', '.');
  const findings: ImportFinding[] = [];
  const used = [...learned.indicators.values()].filter(({ id }) => rows.has(id));
  const languages = datasetLanguages(used.map(({ key }) => known.get(key)));
  const units = unitUse();
  const entries = used.map((indicator) => {
    const own = rows.get(indicator.id) ?? [];
    const foreign = known.get(indicator.key) ?? null;
    const unit = units.use(indicator, foreign, own);
    findings.push(...unit.findings);
    const { entry, findings: told } = indicatorEntry({ indicator, foreign, rows: own, unit: unit.code, languages, source: options.source });
    findings.push(...told);
    return { id: indicator.id, entry, rows: own };
  });
  const dimensions = [...learned.dimensions.keys()];
  return { findings, files: filesOf() };
  function* filesOf(): Generator<readonly [string, string]> {
    for (const [path, value] of commonFiles(result, { ...options, release, languages })) yield [path, stringify(value, { lineWidth: 0 })];
    yield* codeLists(learned, units.all(), options.home);
    for (const { id, entry, rows: own } of entries) {
      yield [`indicators/${id}.yaml`, stringify(entry, { lineWidth: 0 })];
      yield [`observations/${id}.csv`, observationTable(own, dimensions, release)];
    }
  }
}

function rowsByIndicator(rows: readonly ImportedRow[]): ReadonlyMap<string, readonly ImportedRow[]> {
  const grouped = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const group = grouped.get(row.indicator);
    if (group === undefined) grouped.set(row.indicator, [row]);
    else group.push(row);
  }
  return grouped;
}

/** English, and those of our languages in which every indicator has a title. */
function datasetLanguages(indicators: readonly (ForeignIndicator | undefined)[]): readonly ('lo' | 'en' | 'vi')[] {
  return (['lo', 'en', 'vi'] as const).filter((language) => language === 'en' || (indicators.length > 0 && indicators.every((indicator) => (indicator?.titles[language] ?? '').trim() !== '')));
}
