import type { Locale } from '#i18n/locale.ts';
import type { IndicatorFile, PublishedVerdict } from '#model/indicator-file.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import { joinedTexts } from '../joined-texts.ts';
import { createQuantity, type Quantity } from './quantity.ts';

/** One indicator as a reader sees it: its figures, its texts, the chosen verdict and how its values are printed. */
export type IndicatorReading = {
  readonly file: IndicatorFile;
  readonly texts: IndicatorTextsFile;
  readonly locale: Locale;
  /** null: nothing is judged, because no counted target of a plan has been published and none was asked for. */
  readonly verdict: PublishedVerdict | null;
  readonly quantity: Quantity;
};

type ReadingInput = {
  readonly file: IndicatorFile;
  readonly texts: IndicatorTextsFile;
  readonly locale: Locale;
  /** Key of the verdict asked for in the address. */
  readonly verdictKey?: string | undefined;
};

export function readIndicator({ file, texts, locale, verdictKey }: ReadingInput): IndicatorReading {
  const { unit, unitKind, decimals } = file.indicator;
  return {
    file,
    texts: joinedTexts(texts),
    locale,
    verdict: verdictOf(file, verdictKey),
    quantity: createQuantity({ unit, unitKind, decimals, words: texts.unit.short ?? texts.unit.title }, locale),
  };
}

/** The verdict with this key; else the lead verdict, which may be none. */
function verdictOf({ verdicts, lead }: IndicatorFile, key: string | undefined): PublishedVerdict | null {
  return verdicts.find((verdict) => verdict.key === key) ?? verdicts.find((verdict) => verdict.key === lead) ?? null;
}
