import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../foreign-row.ts';
import type { ForeignFile } from '../format-reader.ts';
import { isKey, spoken, type Translations } from './translations.ts';
import { textOf, yamlRecord } from './yaml-record.ts';

/** What the metadata files say of one indicator: the common record, and those of languages. */
export type IndicatorRecord = { readonly file: string; readonly common: Readonly<Record<string, unknown>>; readonly byLanguage: ReadonlyMap<string, Readonly<Record<string, unknown>>> };

type Growing = { file: string; common: Record<string, unknown>; byLanguage: Map<string, Record<string, unknown>> };

/** Metadata and configuration files by the key of their indicator: `meta/1-1-1.md`, `meta/lo/1-1-1.md`, `indicator-config/1-1-1.yml`. */
export async function readMetadata(files: readonly ForeignFile[]): Promise<{ readonly records: ReadonlyMap<string, IndicatorRecord>; readonly findings: readonly ImportFinding[] }> {
  const records = new Map<string, Growing>();
  const findings: ImportFinding[] = [];
  for (const file of files) {
    const { record, findings: told } = await yamlRecord(file);
    findings.push(...told);
    const parts = file.path.split('/');
    const key = (parts.at(-1) ?? '').replace(/\.(md|ya?ml)$/i, '').toLowerCase();
    const folder = parts.at(-2) ?? '';
    const known = records.get(key) ?? { file: file.path, common: {}, byLanguage: new Map<string, Record<string, unknown>>() };
    records.set(key, known);
    if (/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(folder)) known.byLanguage.set(folder, { ...known.byLanguage.get(folder), ...record });
    else known.common = merged(known.common, record);
  }
  return { records, findings };
}

/** What a file says of an indicator, for the mapping and for a new dataset. */
export function foreignIndicator(key: string, record: IndicatorRecord | undefined, { translations, language, file }: { readonly translations: Translations; readonly language: string; readonly file: string }): ForeignIndicator {
  const common = record?.common ?? {};
  const speak = (...names: readonly string[]): Readonly<Record<string, string>> => {
    const texts = names.map((name) => spoken(textOf(common, name), translations, language)).find((found) => Object.keys(found).length > 0) ?? {};
    const others = [...(record?.byLanguage ?? [])].flatMap(([tongue, own]) => {
      const text = names.map((name) => textOf(own, name)).find((found) => found !== '');
      return text === undefined ? [] : Object.entries(isKey(text) ? spoken(text, translations, tongue) : { [tongue]: text });
    });
    return Object.fromEntries([...Object.entries(texts), ...others].map(([tongue, text]) => [tongue, plainWords(text)]));
  };
  const one = (...names: readonly string[]): string => {
    const texts = speak(...names);
    return texts['en'] ?? Object.values(texts)[0] ?? '';
  };
  return {
    key,
    place: { file: record?.file ?? file, line: 1, column: 1 },
    titles: speak('graph_title', 'indicator_name', 'indicator_available', 'title', 'SDG_INDICATOR', 'national_indicator_available'),
    definitions: speak('national_indicator_description', 'indicator_definition', 'STAT_CONC_DEF', 'page_content'),
    unit: one('computation_units', 'UNIT_MEASURE', 'unit_of_measure') || keyEnd(textOf(common, 'computation_units')),
    source: {
      title: one('source_data_source_1', 'source_data_1', 'source_url_text_1', 'SOURCE_TYPE', 'DATA_SOURCE'),
      publisher: one('source_organisation_1', 'source_organization_1', 'source_compilation_1', 'source_implementation_1'),
      address: one('source_url_1', 'source_data_url_1'), licence: one('source_licence_1', 'copyright'),
    },
    statements: statementsOf(common),
  };
}

const told = ['indicator_number', 'reporting_status', 'national_geographical_coverage', 'target_id', 'target', 'sdg_goal', 'progress_status', 'un_designated_tier', 'indicator_contact', 'contact'];

function statementsOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const plain = told.flatMap((key) => (textOf(record, key) === '' ? [] : [[key, textOf(record, key)] as const]));
  const options: unknown = record['progress_calculation_options'];
  const first: unknown = Array.isArray(options) ? options[0] : null;
  const progress = typeof first === 'object' && first !== null ? Object.entries(first).flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [])) : [];
  return Object.fromEntries([...plain, ...progress]);
}

/** A blank field of one file does not wipe out what the other says. */
function merged(before: Record<string, unknown>, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...before, ...Object.fromEntries(Object.entries(record).filter(([key, value]) => !(key in before) || (value !== '' && value !== null))) };
}

/** 'units.percent' says percent, even where its text is kept elsewhere. */
function keyEnd(text: string): string {
  return isKey(text) ? (text.split('.').at(-1) ?? '') : text;
}

/** Texts of such files hold HTML and Markdown. */
function plainWords(text: string): string {
  return text.replaceAll(/<[^<>]{1,200}>/g, ' ').replaceAll('&nbsp;', ' ').replaceAll(/\s+/g, ' ').trim();
}
