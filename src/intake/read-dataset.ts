import type { Indicator } from '#model/indicator.ts';
import type { Finding } from '#model/finding.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import { spotOfCell } from './cell-spot.ts';
import type { CheckContext } from './check-context.ts';
import { checks } from './checks/registry.ts';
import { checkLayout, idOfFile, isDatasetFile } from './dataset-layout.ts';
import { knownCodes } from './known-codes.ts';
import { createOrigins } from './origins.ts';
import type { PartialDataset } from './partial-dataset.ts';
import { readParts, type Parts } from './read-parts.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import type { Report } from './spot.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type ReadDataset = {
  /** null where a part could not be read; findings of rules across files leave it in place. */
  readonly dataset: SourceDataset | null;
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
};

/** The files of a dataset by path (texts or bytes) -> the parsed dataset and every finding at once. Nothing else is read. */
export function readDataset(files: ReadonlyMap<string, Uint8Array | string>): ReadDataset {
  const findings: Finding[] = [];
  const broken = new Set<string>();
  const report: Report = (finding) => {
    findings.push(finding);
    if (finding.severity === 'error') broken.add(finding.file);
  };
  checkLayout([...files.keys()], report);
  const sources = readSources(files, report);
  const yamls = readYamls(sources, report);
  const origins = createOrigins();
  const parts = readParts(sources, yamls, { origins, report });
  const context = contextOf(parts, sources, yamls, broken, origins.at);
  const unread = new Set(findings.map(placeOf));
  // What follows from a field that could not be read is no second mistake.
  findings.push(...checks.flatMap((check) => check(context)).filter((finding) => !unread.has(placeOf(finding))));
  return { dataset: completeDataset(parts.dataset, broken), findings: sorted(withoutEchoes(findings)) };
}

function readSources(files: ReadonlyMap<string, Uint8Array | string>, report: Report): ReadonlyMap<string, SourceFile> {
  const sources = new Map<string, SourceFile>();
  for (const path of [...files.keys()].toSorted(compareCodePoints)) {
    const content = files.get(path);
    const source = content === undefined || !isDatasetFile(path) ? null : readSourceFile(path, content, report);
    if (source !== null) sources.set(path, source);
  }
  return sources;
}

function readYamls(sources: ReadonlyMap<string, SourceFile>, report: Report): ReadonlyMap<string, YamlFile> {
  const yamls = new Map<string, YamlFile>();
  for (const source of sources.values()) {
    const yaml = source.path.endsWith('.yaml') ? readYaml(source, report) : null;
    if (yaml !== null) yamls.set(source.path, yaml);
  }
  return yamls;
}

function contextOf(
  { dataset, observationFiles }: Parts,
  sources: ReadonlyMap<string, SourceFile>,
  yamls: ReadonlyMap<string, YamlFile>,
  broken: ReadonlySet<string>,
  at: CheckContext['at'],
): CheckContext {
  return {
    dataset,
    known: knownCodes(yamls, dataset),
    sources: [...sources.values()],
    yamls: [...yamls.values()],
    broken: new Set(broken),
    at,
    cell: ({ indicator, line }, column) => {
      const file = observationFiles.get(indicator);
      if (file === undefined) return { file: `observations/${indicator}.csv`, line, column: 1 };
      return spotOfCell(file.source, line, Math.max(0, file.header.indexOf(column)));
    },
    // By the name of the file, which holds even where the id inside is wrong.
    observationsOf: (indicator: Indicator) => observationFiles.get(idOfFile(at(indicator).file))?.observations ?? [],
  };
}

/** Parsed parts make a dataset only if no file is missing or broken. */
function completeDataset(parts: PartialDataset, broken: ReadonlySet<string>): SourceDataset | null {
  const { config, framework } = parts;
  return config === null || framework === null || broken.size > 0 ? null : { ...parts, config, framework };
}

/** A warning where there is an error already says the same in other words. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(placeOf));
  return findings.filter((finding) => finding.severity === 'error' || !errors.has(placeOf(finding)));
}

function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (left, right) =>
      compareCodePoints(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compareCodePoints(left.rule, right.rule),
  );
}
