import { periodInWords } from '../indicator/time-text.ts';
import type { Comparison, IndexedIndicator } from './comparison.ts';
import { indexText } from './index-text.ts';

/** Index points below which a movement is not called one: a hundredth of the base value. */
const leastMovement = 1;

/** What moved most since the base year and what least: a comparison of sizes, neither a cause nor a verdict. */
export function findingOf({ indexed, items, base, locale }: Comparison): readonly string[] {
  const { t, format } = locale;
  if (base === null) return items.length < 2 ? [] : [t('compare.finding.noBase')];
  const ordered = indexed.toSorted((one, other) => movementOf(other) - movementOf(one));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (most === undefined || least === undefined) return [];
  if (movementOf(most) < leastMovement) return [t('compare.finding.none', { base })];
  const isAlone = most === least;
  const others = items.length - indexed.length;
  return [
    mostText(most, base, locale),
    ...(isAlone ? [] : [t('compare.finding.least', { name: least.item.title, index: indexText(lastOf(least).index, format), time: periodInWords(lastOf(least).period, locale) })]),
    ...(others === 0 ? [] : [t('compare.finding.left', { count: others, base })]),
  ];
}

function mostText(most: IndexedIndicator, base: number, locale: Comparison['locale']): string {
  const { quantity, title } = most.item;
  const start = most.points.find(({ year }) => year === base);
  const last = lastOf(most);
  return locale.t('compare.finding.most', {
    base,
    name: title,
    from: start === undefined ? '' : quantity.amount(start.value),
    to: quantity.amount(last.value),
    time: periodInWords(last.period, locale),
    index: indexText(last.index, locale.format),
  });
}

function movementOf(entry: IndexedIndicator): number {
  return Math.abs(lastOf(entry).index - 100);
}

function lastOf({ points }: IndexedIndicator): IndexedIndicator['points'][number] {
  const last = points.at(-1);
  if (last === undefined) throw new Error('an indexed indicator has points');
  return last;
}
