import type { IndicatorReading } from '../indicator-reading.ts';
import { createQuantity } from '../quantity.ts';

/** More decimals than anyone enters by hand. */
const mostDecimals = 6;

/** The same reading, which states a value as it was entered: 88.5% stays 88.5% where the indicator is published in whole per cent. */
export function exactReading(reading: IndicatorReading): IndicatorReading {
  const { file, texts, locale, quantity } = reading;
  const { unit, unitKind } = file.indicator;
  const exact = createQuantity({ unit, unitKind, decimals: mostDecimals, words: texts.unit.short ?? texts.unit.title }, locale);
  return { ...reading, quantity: { ...quantity, stated: exact.stated } };
}
