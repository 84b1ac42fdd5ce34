import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { yamlRecord } from './yaml-record.ts';

/** Texts by their key, then by language: `global_indicators.1-1-1-title` → `{en, lo}`. */
export type Translations = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The texts of `translations/{language}/{group}.yml`, in whatever folder below they stand. */
export async function readTranslations(files: readonly ForeignFile[]): Promise<{ readonly translations: Translations; readonly findings: readonly ImportFinding[] }> {
  const translations = new Map<string, Record<string, string>>();
  const findings: ImportFinding[] = [];
  for (const file of files) {
    const parts = file.path.split('/');
    const group = (parts.at(-1) ?? '').replace(/\.ya?ml$/i, '');
    const language = parts.slice(0, -1).findLast((part) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(part));
    if (language === undefined) continue;
    const { record, findings: told } = await yamlRecord(file);
    findings.push(...told);
    for (const [key, text] of textsOf(record, group)) {
      const known = translations.get(key) ?? {};
      known[language] = text;
      translations.set(key, known);
    }
  }
  return { translations, findings };
}

/** What a text of the metadata says in each language: by its key, else as it stands, in the language of the repository. */
export function spoken(text: string, translations: Translations, language: string): Readonly<Record<string, string>> {
  const found = translations.get(text);
  if (found !== undefined) return found;
  return text === '' || isKey(text) ? {} : { [language]: text };
}

/** Says whether a text is the key of a translation: words with points and no spaces. */
export function isKey(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}\p{N}_%() -]*[\p{L}\p{N}_%)-]$/u.test(text) && !/\s{2}|\. /.test(text) && text.indexOf(' ') === -1;
}

function* textsOf(record: Readonly<Record<string, unknown>>, prefix: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' || typeof value === 'number') yield [`${prefix}.${key}`, String(value).trim()];
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield* textsOf(value as Record<string, unknown>, `${prefix}.${key}`);
  }
}
