import type { Locale } from '#i18n/locale.ts';

/** Prints the values of one indicator: with its unit, its decimals and its way of naming a difference. */
export type Quantity = {
  /** 76, without unit. */
  readonly number: (value: number) => string;
  /** The same with more decimals where rounding would put it on the other side of a threshold. */
  readonly numberNear: (value: number, thresholds: readonly number[]) => string;
  /** 76%, 7,393 km, 156 of 193, 0.49. */
  readonly amount: (value: number) => string;
  /** An amount without needless zeros, as targets are stated: 90%, 62.5%. */
  readonly stated: (value: number) => string;
  readonly amountNear: (value: number, thresholds: readonly number[]) => string;
  /** The size of a difference: 9 points, 1,200 km, 3 places; never printed as nothing while there is one. */
  readonly difference: (value: number) => string;
  /** The size of a way still to go, one decimal finer than the values where it needs it: 7.8 points. */
  readonly distance: (value: number) => string;
  /** A limit between classes, as fine as a distance, and on its side of the given values: 92.8%. */
  readonly limit: (value: number, near: readonly number[]) => string;
  /** A difference with its sign: +14 points. */
  readonly change: (value: number) => string;
  /** A bare number to calculate with: up to two decimals finer than the values where it has them. */
  readonly operand: (value: number) => string;
  /** A difference as bare number, one decimal finer than the values. */
  readonly step: (value: number) => string;
};

/** What a unit is: its code and kind from the code list, its words, and the decimals of the indicator. */
export type QuantityUnit = {
  readonly unit: string;
  readonly unitKind: string;
  readonly decimals: number;
  readonly words: string;
};

/** Figures between 0 and 1 stand alone: 'index' after the number says nothing. */
const silentUnits: ReadonlySet<string> = new Set(['index-1']);

export function createQuantity({ unit, unitKind, decimals, words }: QuantityUnit, { t, format }: Locale): Quantity {
  const withUnit = (number: string): string => {
    if (unit === 'percent') return `${number}%`;
    return silentUnits.has(unit) ? number : t('indicator.unit.amount', { number, unit: words });
  };
  const named = (number: string): string => {
    const count = /^[+−]?1$/.test(number) ? 1 : 2;
    if (unit === 'percent') return t('indicator.unit.points', { number, count });
    if (unitKind === 'rank') return t('indicator.unit.places', { number, count });
    return withUnit(number);
  };
  // A small difference, such as a pace of 0.5 a year, needs one decimal more than the values.
  const fine = (value: number): number => (Math.abs(value) >= 10 ** (1 - decimals) ? decimals : fewestDecimals(value, decimals + 1, decimals));
  const numberNear = (value: number, thresholds: readonly number[]) => format.valueNear(value, thresholds, decimals);
  return {
    number: (value) => format.number(value, decimals),
    numberNear,
    amount: (value) => withUnit(format.number(value, decimals)),
    stated: (value) => withUnit(format.number(value, fewestDecimals(value, decimals))),
    amountNear: (value, thresholds) => withUnit(numberNear(value, thresholds)),
    difference: (value) => named(format.valueNear(Math.abs(value), [0], fine(value))),
    distance: (value) => named(format.valueNear(Math.abs(value), [0], fewestDecimals(value, decimals + 1))),
    limit: (value, near) => withUnit(format.valueNear(value, near, fewestDecimals(value, decimals + 1))),
    change: (value) => named(format.signed(value, fine(value))),
    operand: (value) => format.number(value, fewestDecimals(value, decimals + 2, decimals)),
    step: (value) => format.number(value, decimals + 1),
  };
}

/** The fewest decimals, from `least` to `most`, that print a value as exactly as `most` would. */
export function fewestDecimals(value: number, most: number, least = 0): number {
  for (let decimals = least; decimals < most; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 0.5 * 10 ** (decimals - most)) return decimals;
  }
  return most;
}
