import type { Locale } from '#i18n/locale.ts';
import type { IndicatorFile, PublishedVerdict } from '#model/indicator-file.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { sourceCredits } from '../figure/source-credits.ts';
import { observationWord } from '../indicator/observation-word.ts';
import { createQuantity, type Quantity } from '../indicator/quantity.ts';
import { type SeriesLines, seriesLines, type TimedMark } from '../indicator/trajectory/series-lines.ts';
import { qualified } from '../indicator/unjudged-headline.ts';
import { shownTarget } from '../indicators-table/shown-verdict.ts';
import { joinedTexts } from '../joined-texts.ts';
import type { IndexInput } from './index-rule.ts';
import { type VerdictWords, verdictWords } from './verdict-words.ts';
import { unbrokenParts, yearValues } from './year-values.ts';

/** One indicator of a comparison with its figures: the headline series, the target it is shown with, and its words. */
export type ComparedIndicator = {
  readonly id: string;
  readonly title: string;
  /** The unit in full. */
  readonly unit: string;
  readonly file: IndicatorFile;
  readonly quantity: Quantity;
  readonly line: SeriesLines;
  /** The target drawn: of the leading verdict, else the nearest to a plan's own; null without a published number. */
  readonly target: PublishedVerdict | null;
  readonly verdict: VerdictWords;
  readonly index: IndexInput;
};

type Given = { readonly file: IndicatorFile; readonly summary: IndicatorSummary; readonly texts: TextsFile; readonly locale: Locale };

const noLine: SeriesLines = { id: '', role: 'headline', marks: [], runs: [], joins: [] };

export function comparedIndicator({ file, summary, texts, locale }: Given): ComparedIndicator {
  const { id, unit, unitKind, decimals } = file.indicator;
  const joined = joinedTexts(texts);
  const headline = file.series.find(({ role }) => role === 'headline');
  const line = headline === undefined ? noLine : seriesLines(file, headline);
  const target = file.verdicts.find(({ key }) => key === shownTarget(summary)?.key);
  return {
    id,
    title: joined.indicators[id]?.title ?? id,
    unit: joined.units[unit]?.title ?? unit,
    file,
    quantity: createQuantity({ unit, unitKind, decimals, words: joined.units[unit]?.short ?? joined.units[unit]?.title ?? unit }, locale),
    line,
    target: target?.arithmetic.target.value === null ? null : (target ?? null),
    verdict: verdictWords(summary, locale),
    index: { isRank: unitKind === 'rank', parts: unbrokenParts(line).map(yearValues) },
  };
}

/** A value as published, with its qualifier and, where it is not an ordinary official one, what it is. */
export function printedValue({ file, quantity }: ComparedIndicator, { period, value }: TimedMark, locale: Locale): string {
  const row = file.series.find(({ role }) => role === 'headline')?.rows.find(([at]) => at === period);
  const amount = qualified(quantity.amount(value), row?.[3] ?? null, locale);
  const evidence = file.sources.find(({ id }) => id === row?.[5])?.evidence ?? 'official';
  const status = row?.[2] ?? 'A';
  if (status === 'A' && evidence === 'official') return amount;
  const word = status === 'A' ? locale.t(`word.evidence.${evidence}`) : observationWord(status, locale);
  return locale.t('compare.marked', { value: amount, word });
}

/** 'publisher (licence)' of the values drawn and the targets shown, each once. */
export function sourceNames(items: readonly ComparedIndicator[], locale: Locale): readonly string[] {
  return sourceCredits(items.flatMap(sourcesOf), locale);
}

/** The sources behind what is shown of an indicator. */
export function sourcesOf({ file, target }: ComparedIndicator): IndicatorFile['sources'] {
  const ids = new Set(file.series.filter(({ role }) => role === 'headline').flatMap(({ rows }) => rows.map(([, , , , , source]) => source)));
  for (const source of file.targets.find(({ id }) => id === target?.target)?.sources ?? []) ids.add(source);
  return file.sources.filter(({ id }) => ids.has(id));
}
