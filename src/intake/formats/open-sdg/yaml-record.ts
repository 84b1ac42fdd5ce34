import { parseDocument } from 'yaml';
import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { wholeText } from '../foreign-text.ts';

export type YamlRecord = { readonly record: Readonly<Record<string, unknown>>; readonly findings: readonly ImportFinding[] };

/** A YAML file of a repository, or the front matter of a Markdown file. What cannot be read is a finding, and an empty record. */
export async function yamlRecord(file: ForeignFile): Promise<YamlRecord> {
  const findings: ImportFinding[] = [];
  const body = frontMatter(await wholeText(file, (finding) => findings.push(finding)));
  try {
    // Twice the same key is frequent in such files; the last one counts, as it does for the program that publishes them.
    const document = parseDocument(body, { uniqueKeys: false, strict: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return { record: {}, findings: [...findings, badYaml(file, error.message, error.linePos?.[0])] };
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return { record: isRecord ? (value as Record<string, unknown>) : {}, findings };
  } catch (error) {
    return { record: {}, findings: [...findings, badYaml(file, error instanceof Error ? error.message : String(error), undefined)] };
  }
}

/** A text of the record; '' where there is none. */
export function textOf(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function frontMatter(text: string): string {
  const [, front] = /^\s*---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(text) ?? [];
  return front ?? text;
}

function badYaml({ path }: ForeignFile, message: string, at: { readonly line: number; readonly col: number } | undefined): ImportFinding {
  return foreignFinding('bad-yaml', {
    severity: 'warning', place: { file: path, line: at?.line ?? 1, column: at?.col ?? 1 }, message: `The file cannot be read as YAML: ${message.split('\n')[0] ?? ''}`,
    mend: 'Correct the file; the values of the indicator are read without it.',
  });
}
