import { type Group, isForSentence, type ValuedCell, valuedCells, valueText } from '../breakdown/cell.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { periodInWords } from '../time-text.ts';
import type { Neighbourhood } from './neighbours.ts';

/** The Lao PDR against the middle of its neighbours in the newest period that both have. */
export type Comparison = { readonly own: ValuedCell; readonly middle: number; readonly count: number };

/** null where no period has a value of the Lao PDR and of a neighbour. Forecasts do not count. */
export function comparisonOf({ own, neighbours }: Neighbourhood): Comparison | null {
  for (const cell of valuedCells(own).toReversed()) {
    const values = neighbours.flatMap(({ cells }) => valueIn(cells, cell.period));
    if (cell.status !== 'F' && values.length > 0) return { own: cell, middle: median(values), count: values.length };
  }
  return null;
}

function valueIn(cells: Group['cells'], period: string): readonly number[] {
  const cell = cells.get(period);
  return isForSentence(cell) ? [cell.value] : [];
}

/** The middle value; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** Both values, how many neighbours the middle is made of, and the difference as a number; nothing is judged. */
export function comparisonSentences(reading: IndicatorReading, { own }: Neighbourhood, comparison: Comparison | null): readonly string[] {
  const { locale, quantity } = reading;
  const { t } = locale;
  if (comparison === null) return [t('breakdown.peers.none', { name: own.name })];
  const { own: cell, middle, count } = comparison;
  const words = {
    name: own.name, count,
    time: periodInWords(cell.period, locale),
    value: valueText(cell, reading),
    middle: valueText({ value: middle, qualifier: null }, reading),
  };
  const later = valuedCells(own).findLast(({ status }) => status !== 'F');
  const isSame = Math.abs(cell.value - middle) < 0.5 * 10 ** -reading.file.indicator.decimals;
  return [
    t('breakdown.peers.middle', words),
    t(isSame ? 'breakdown.peers.same' : 'breakdown.peers.difference', { gap: quantity.difference(cell.value - middle) }),
    ...(later === undefined || later.period === cell.period
      ? []
      : [t('breakdown.peers.later', { name: own.name, value: valueText(later, reading), time: periodInWords(later.period, locale) })]),
  ];
}
