import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { createQuantity } from '../indicator/quantity.ts';
import { qualified } from '../indicator/unjudged-headline.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type VerdictWords, verdictWords } from './verdict-words.ts';

/** An indicator of a comparison as its list names it. */
export type ChosenIndicator = {
  readonly id: string;
  readonly title: string;
  readonly isTitleInEnglish: boolean;
  /** '63.6% (2024)', or that there is no value. */
  readonly latest: string;
  readonly verdict: VerdictWords;
};

/** What an address asks to compare, sorted out. */
export type Choice = {
  readonly shown: readonly ChosenIndicator[];
  /** Ids of the address that no indicator has. */
  readonly unknown: readonly string[];
  /** Asked for beyond what can be compared at once. */
  readonly leftOut: readonly string[];
};

export function chosenIndicators(ids: readonly string[], most: number, { overview, texts, locale }: { overview: OverviewFile; texts: TextsFile; locale: Locale }): Choice {
  const known = new Map(overview.indicators.map((indicator) => [indicator.id, indicator]));
  const found = ids.flatMap((id) => known.get(id) ?? []);
  const untranslated = new Set(texts.untranslated);
  const entries = found.map((indicator) => chosenIndicator(indicator, joinedTexts(texts), untranslated, locale));
  return {
    shown: entries.slice(0, most),
    unknown: ids.filter((id) => !known.has(id)),
    leftOut: entries.slice(most).map(({ title }) => title),
  };
}

function chosenIndicator(indicator: IndicatorSummary, texts: TextsFile, untranslated: ReadonlySet<string>, locale: Locale): ChosenIndicator {
  const { id, latest, unit, decimals } = indicator;
  const words = texts.units[unit]?.short ?? texts.units[unit]?.title ?? unit;
  const { amount } = createQuantity({ unit, unitKind: '', decimals, words }, locale);
  return {
    id,
    title: texts.indicators[id]?.title ?? id,
    isTitleInEnglish: untranslated.has(id),
    latest:
      latest === null
        ? locale.t('compare.noValue')
        : locale.t('compare.valueAt', { value: qualified(amount(latest.value), latest.qualifier, locale), time: locale.format.period(latest.time) }),
    verdict: verdictWords(indicator, locale),
  };
}
