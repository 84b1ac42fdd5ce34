import type { Locale } from '#i18n/locale.ts';
import type { IndicatorFile, PublishedRow } from '#model/indicator-file.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { type ComparedIndicator, comparedIndicator } from '#view-models/compare/compared-indicator.ts';
import { anIndicatorFile, aRow } from './indicator-file-builder.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile } from './overview-file-builder.ts';

type Given = {
  readonly id: string;
  /** Year → value, in order. */
  readonly values: Readonly<Record<string, number | null>>;
  /** First years after a stated break. */
  readonly breaks?: readonly string[];
  readonly status?: PublishedRow[2];
  readonly indicator?: Partial<IndicatorFile['indicator']>;
  readonly file?: Partial<Omit<IndicatorFile, 'indicator'>>;
  readonly summary?: Partial<IndicatorSummary>;
  readonly title?: string;
};

/** An indicator's file with one official series of the values given, without targets. */
export function aFileOf({ id, values, breaks = [], status = 'A', indicator = {}, file = {} }: Given): IndicatorFile {
  return anIndicatorFile({
    indicator: { id, direction: 'increase', limits: null, ...indicator },
    series: [{ id: 'own', role: 'headline', joins: null, rows: Object.entries(values).map(([period, value]) => aRow(period, value, value === null ? 'O' : status)) }],
    breaks: breaks.map((before) => ({ series: 'own', before, kind: 'stated', splice: null })),
    lead: null, verdicts: [], targets: [], baselines: [],
    ...file,
  });
}

/** The same as a comparison reads it. */
export function aCompared(given: Given, locale: Locale): ComparedIndicator {
  const file = aFileOf(given);
  const summary = anIndicatorSummary({ id: given.id, direction: file.indicator.direction, lead: file.lead, verdicts: file.verdicts, ...given.summary });
  const texts = aTextsFile(anOverviewFile([summary]), given.title === undefined ? {} : { [given.id]: given.title }, locale.language);
  return comparedIndicator({ file, summary, texts, locale });
}
