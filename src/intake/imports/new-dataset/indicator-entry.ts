import type { ImportFinding } from '#model/import-finding.ts';
import type { Indicator } from '#model/indicator.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import type { ImportedRow } from '../imported-row.ts';
import type { LearnedIndicator } from '../learning-book.ts';
import { datasetText } from './dataset-text.ts';

type Given = {
  readonly indicator: LearnedIndicator;
  readonly foreign: ForeignIndicator | null;
  readonly rows: readonly ImportedRow[];
  readonly unit: string;
  readonly languages: readonly ('lo' | 'en' | 'vi')[];
  readonly source: string;
};

type Entry = Omit<Indicator, 'aliases'> & { readonly aliases?: readonly string[] };

const mostDecimals = 3;

/** An indicator file of a new dataset: measured, never rated. A title that is not English is kept, and a remark says so. */
export function indicatorEntry(given: Given): { readonly entry: Entry; readonly findings: readonly ImportFinding[] } {
  const { indicator, rows, unit, languages, source } = given;
  const { texts: title, spoken } = titleOf(given);
  const series = [...indicator.series].filter(([id]) => rows.some(({ cells }) => cells['SERIES'] === id));
  const findings = spoken === 'en' ? [] : [titleFinding(given, spoken, title.en)];
  const remark = spoken === null ? `The file gives no title for ${datasetText(indicator.key)}.` : `The file gives the title in the language "${spoken}" and not in English.`;
  const entry: Entry = {
    id: indicator.id,
    ...(indicator.isFurther ? {} : { aliases: [indicator.key] }),
    title, definition: definitionOf(given, title), unit, denominator: null, decimals: decimalsOf(rows), direction: 'none', type: 'change', accumulation: 'level', limits: null,
    interval: 1, lag: 1, growth: null, relative: false, critical: false, weight: 1, placement: [], responsible: [], schedule: null,
    series: series.map(([id, label], index) => ({ id, role: index === 0 ? ('headline' as const) : ('context' as const), source, text: spokenIn(languages, datasetText(label) || 'as published in the file', {}) })),
    breaks: [], baselines: [], targets: [], milestones: [], path: [], computed: null, peers: false,
    ...(spoken === 'en' ? {} : { remarks: [{ text: spokenIn(languages, remark, {}), sources: [source] }] }),
  };
  return { entry, findings };
}

type Texts = { readonly en: string; readonly lo?: string | null; readonly vi?: string | null };

function titleOf({ indicator, foreign, languages }: Given): { readonly texts: Texts; readonly spoken: string | null } {
  const titles = Object.fromEntries(Object.entries(foreign?.titles ?? {}).map(([language, text]) => [language, datasetText(text)]));
  const spoken = (titles['en'] ?? '') !== '' ? 'en' : (Object.keys(titles).find((language) => titles[language] !== '') ?? null);
  const suffix = indicator.isFurther ? ` (${datasetText(indicator.unitText)})` : '';
  const main = (spoken === null ? `Indicator ${datasetText(indicator.key)}` : (titles[spoken] ?? '')) + suffix;
  const others = Object.fromEntries(Object.entries(titles).map(([language, text]) => [language, `${text}${suffix}`]));
  return { texts: spokenIn(languages, main, others), spoken };
}

/** The definition of the file, else the title: a dataset wants one in each of its languages. */
function definitionOf({ foreign, languages }: Given, title: Texts): Texts {
  const definitions = Object.fromEntries(Object.entries(foreign?.definitions ?? {}).map(([language, text]) => [language, datasetText(text)]));
  const has = (definitions['en'] ?? '') !== '';
  const others = Object.fromEntries(languages.map((language) => [language, (has ? definitions[language] : '') || (title[language] ?? title.en)]));
  return spokenIn(languages, has ? (definitions['en'] ?? '') : title.en, others);
}

/** A text with an entry for each language of the dataset: null where there is none. */
function spokenIn(languages: Given['languages'], en: string, others: Readonly<Record<string, string>>): Texts {
  return { en, ...Object.fromEntries(languages.filter((language) => language !== 'en').map((language) => [language, others[language] || null] as const)) };
}

function decimalsOf(rows: readonly ImportedRow[]): number {
  let most = 0;
  for (const { cells } of rows) most = Math.max(most, /\.(\d+)$/.exec(cells['OBS_VALUE'] ?? '')?.[1]?.length ?? 0);
  return Math.min(most, mostDecimals);
}

function titleFinding({ foreign, indicator, rows }: Given, spoken: string | null, title: string): ImportFinding {
  const place = foreign?.place ?? rows[0]?.place ?? { file: '' };
  const names = { indicator: indicator.id };
  const mend = 'Write the English title into the file of the indicator.';
  if (spoken === null) return { severity: 'warning', rule: 'title-missing', place, value: indicator.key, names, mends: [], message: `The file gives no title for ${indicator.key}; its key stands in its place.`, mend };
  return { severity: 'warning', rule: 'title-not-english', place, value: title, names, mends: [], message: `There is no English title; that in the language "${spoken}" stands in its place, with a remark.`, mend };
}
