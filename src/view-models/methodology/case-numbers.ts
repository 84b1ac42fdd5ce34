import type { Locale } from '#i18n/locale.ts';
import { createQuantity, fewestDecimals, type Quantity } from '../indicator/quantity.ts';

/** Prints the numbers of a case: as a quantity, and bare for formulas. */
export type CaseNumbers = Quantity & {
  /** Without unit and needless zeros, a decimal finer than the values where it has to be; on its side of every bound. */
  readonly bare: (value: number, bounds?: readonly number[]) => string;
};

/** Numbers in a unit of the dataset. */
export function caseNumbers({ unit, decimals, words }: { readonly unit: string; readonly decimals: number; readonly words: string }, locale: Locale): CaseNumbers {
  const bare = (value: number, bounds: readonly number[] = []): string => locale.format.valueNear(value, bounds, fewestDecimals(value, decimals + 1));
  return { ...createQuantity({ unit, unitKind: '', decimals, words }, locale), bare };
}

/** Numbers without a unit, with as many decimals as the finest of the texts, at most six. */
export function typedNumbers(texts: readonly string[], locale: Locale): CaseNumbers {
  const decimals = Math.min(6, Math.max(1, ...texts.map((text) => /[.,](\d+)$/u.exec(text.trim())?.[1]?.length ?? 0)));
  const numbers = caseNumbers({ unit: '', decimals, words: '' }, locale);
  const plain = (value: number): string => numbers.bare(value);
  const signed = (value: number): string => locale.format.signed(value, fewestDecimals(value, decimals + 1));
  // What is estimated is no finer than what was measured.
  const amount = (value: number): string => locale.format.number(value, fewestDecimals(value, decimals));
  return { ...numbers, amount, stated: plain, change: signed };
}
