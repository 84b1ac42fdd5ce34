import { parseArgs } from 'node:util';
import { type Language, languages } from '#model/language.ts';
import { type ReportPeriod, type ReportSection, reportSections } from '#view-models/report/report-request.ts';

/** Formats of the command line; the page of reports offers those of the whole dataset besides. */
export const commandFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'csv'] as const;
export type CommandFormat = (typeof commandFormats)[number];

/** The parts of a report nobody chose parts for: those the page proposes. */
export const usualSections: readonly ReportSection[] = ['summary', 'status', 'indicators', 'tables', 'arithmetic', 'sources'];

export type ReportOptions = {
  readonly format: CommandFormat;
  readonly languages: readonly [Language] | readonly [Language, Language];
  readonly plan: string | null;
  /** Null = every indicator of the dataset. */
  readonly indicators: readonly string[] | null;
  readonly period: ReportPeriod | null;
  readonly sections: readonly ReportSection[];
  /** A folder of source files, or one of published files. */
  readonly from: { readonly kind: 'source' | 'published'; readonly folder: string };
  /** Folder of the built site, which lays out the pages of a PDF. */
  readonly site: string;
  /** Where the site is published; null = the report names no address of its own. */
  readonly address: string | null;
  readonly to: string;
  readonly isJson: boolean;
};

/** The options, or a sentence that says what is wrong with them. */
export function reportOptions(argv: readonly string[]): ReportOptions | string {
  try {
    return optionsOf(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function optionsOf(argv: readonly string[]): ReportOptions {
  const text = { type: 'string' } as const;
  const { values: given } = parseArgs({
    args: [...argv],
    options: {
      format: text, lang: text, plan: text, indicators: text, years: text, sections: text, data: text, dataset: text, address: text, to: text,
      site: { type: 'string', default: 'dist' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    format: oneOf('format', given.format, commandFormats),
    languages: languagesOf(given.lang),
    plan: given.plan ?? null,
    indicators: indicatorsOf(given.indicators ?? 'all'),
    period: given.years === undefined ? null : periodOf(given.years),
    sections: given.sections === undefined ? usualSections : sectionsOf(given.sections),
    from: folderOf(given),
    site: given.site,
    address: given.address === undefined ? null : addressOf(given.address),
    to: given.to ?? wrong('The file to write is missing: --to FILE.'),
    isJson: given.json,
  };
}

function wrong(sentence: string): never {
  throw new Error(sentence);
}

function listOf(text: string): readonly string[] {
  return [...new Set(text.split(',').map((item) => item.trim()).filter((item) => item !== ''))];
}

function oneOf<Item extends string>(name: string, given: string | undefined, items: readonly Item[]): Item {
  const item = items.find((known) => known === given);
  if (item !== undefined) return item;
  return wrong(given === undefined ? `The ${name} is missing: --${name} ${items.join('|')}.` : `Unknown ${name} "${given}": one of ${items.join(', ')}.`);
}

function languagesOf(given: string | undefined): ReportOptions['languages'] {
  if (given === undefined) return wrong(`The language is missing: --lang ${languages.join('|')}, or two with a comma between them.`);
  const [first, second, ...others] = listOf(given).map((item) => oneOf('language', item, languages));
  if (first === undefined || others.length > 0) return wrong('A report has one language or two: --lang lo or --lang lo,en.');
  return second === undefined ? [first] : [first, second];
}

function indicatorsOf(given: string): readonly string[] | null {
  if (given === 'all') return null;
  const ids = listOf(given);
  return ids.length > 0 ? ids : wrong('A report needs at least one indicator: --indicators a,b or all.');
}

function sectionsOf(given: string): readonly ReportSection[] {
  const sections = listOf(given).map((item) => oneOf('section', item, reportSections));
  return sections.length > 0 ? sections : wrong(`A report needs at least one section: ${reportSections.join(', ')}.`);
}

function periodOf(given: string): ReportPeriod {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(given) ?? [];
  const period = { from: Number(from), to: Number(to) };
  return period.from <= period.to ? period : wrong(`"${given}" is no period: --years 2015-2025.`);
}

function folderOf({ data, dataset }: { readonly data?: string | undefined; readonly dataset?: string | undefined }): ReportOptions['from'] {
  if (data !== undefined && dataset !== undefined) return wrong('Give --data or --dataset, not both.');
  return dataset === undefined ? { kind: 'source', folder: data ?? 'data' } : { kind: 'published', folder: dataset };
}

function addressOf(given: string): string {
  return /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(given) ? given : wrong(`"${given}" is no address: --address https://example.org/.`);
}
