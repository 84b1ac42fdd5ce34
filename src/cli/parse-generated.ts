import { createOrigins } from '#intake/origins.ts';
import { readParts } from '#intake/read-parts.ts';
import { readSourceFile } from '#intake/source-file.ts';
import { readYaml } from '#intake/yaml-file.ts';
import type { Finding } from '#model/finding.ts';
import type { SourceDataset } from '#model/source-dataset.ts';

/**
 * Parses files the program itself has just made, without the rules across files: those cost most with a million rows, and
 * `data:check` and `data:publish` apply them anyway. The first error where a file cannot be read.
 */
export function parseGenerated(files: ReadonlyMap<string, string>): SourceDataset | Finding {
  const errors: Finding[] = [];
  const report = (finding: Finding): void => {
    if (finding.severity === 'error') errors.push(finding);
  };
  const read = [...files].flatMap(([path, text]) => readSourceFile(path, text, report) ?? []);
  const yamls = read.filter(({ path }) => path.endsWith('.yaml')).flatMap((source) => readYaml(source, report) ?? []);
  const { dataset } = readParts(byPath(read), byPath(yamls), { origins: createOrigins(), report });
  const { config, framework } = dataset;
  const [error] = errors;
  if (error !== undefined) return error;
  if (config === null || framework === null) throw new Error('The generated files are incomplete.');
  return { ...dataset, config, framework };
}

function byPath<T extends { readonly path: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
