import type { IndicatorFile, PublishedRow } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { observationWord } from './observation-word.ts';
import { isWorseGap } from './worse-gap.ts';
import { pathValueAt } from './trajectory/path-points.ts';
import { qualified } from './unjudged-headline.ts';

/** One line of the table twin: cells as printed; a dash in words stands where there is no figure. */
export type ValuesRow = {
  readonly key: string;
  readonly year: string;
  readonly actual: string;
  readonly path: string;
  readonly gap: string;
  /** The gap lies on the wrong side of the path. */
  readonly isWorse: boolean;
  readonly flag: { readonly word: string; readonly mark: 'solid' | 'hollow' | 'none' };
  readonly source: string;
  readonly detail: string;
};

export type ValuesGroup = { readonly id: string; readonly title: string | null; readonly rows: readonly ValuesRow[] };

/** The figures of the trajectory as rows, series by series; the compared series first, its target years without a value among them. */
export type ValuesTable = { readonly unit: string; readonly isPoints: boolean; readonly groups: readonly ValuesGroup[] };

type Series = IndicatorFile['series'][number];

export const noFigure = '–';

export function valuesTable(reading: IndicatorReading): ValuesTable {
  const { file, texts } = reading;
  const series = seriesInOrder(file);
  const groups = series.map((entry): ValuesGroup => ({
    id: entry.id,
    title: seriesTitle(reading, entry, series.length),
    rows: rowsOf(reading, entry),
  }));
  return {
    unit: texts.unit.title,
    isPoints: file.indicator.unit === 'percent',
    groups: groups.length === 0 ? [{ id: 'targets', title: null, rows: targetYears(reading, []) }] : groups,
  };
}

/** The compared series first, context last. */
export function seriesInOrder({ series }: Pick<IndicatorFile, 'series'>): readonly Series[] {
  const order = ['headline', 'earlier', 'alternative', 'context'];
  return series.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** The name over the rows of a series, which says whether it is compared with the path. */
export function seriesTitle({ texts, locale }: IndicatorReading, { id, role }: Series, count: number): string | null {
  if (role === 'headline' && count === 1) return texts.series[id] ?? null;
  const series = texts.series[id] ?? id;
  return locale.t(role === 'headline' ? 'indicator.values.headline' : 'indicator.values.notCompared', { series });
}

function rowsOf(reading: IndicatorReading, series: Series): readonly ValuesRow[] {
  const rows = series.rows.map((row) => ({ time: decimalTime(row[0]) ?? 0, row: valueRow(reading, series, row) }));
  if (series.role !== 'headline') return rows.map(({ row }) => row);
  const extra = targetYears(reading, series.rows.map(([period]) => period)).map((row) => ({ time: decimalTime(row.key.replace('target-', '')) ?? 0, row }));
  return [...rows, ...extra].toSorted((a, b) => a.time - b.time).map(({ row }) => row);
}

function valueRow(reading: IndicatorReading, series: Series, row: PublishedRow): ValuesRow {
  const { file, locale, quantity, verdict } = reading;
  const [period, value, status] = row;
  const isCompared = series.role === 'headline' && verdict !== null && status !== 'F';
  const expected = isCompared ? pathValueAt(file, verdict, decimalTime(period) ?? 0) : null;
  const gap = expected === null || value === null ? null : value - expected;
  return {
    key: `${series.id}-${period}`,
    year: locale.format.period(period),
    path: expected === null ? noFigure : quantity.number(expected),
    gap: gap === null ? noFigure : locale.format.signed(gap, gapDecimals(file, gap)),
    isWorse: gap !== null && isWorseGap(gap, file.indicator),
    ...publishedCells(reading, row),
  };
}

/** What is printed of a published value itself: the number, its flag and where it comes from. */
export function publishedCells({ file, locale, quantity }: IndicatorReading, row: PublishedRow): Pick<ValuesRow, 'actual' | 'flag' | 'source' | 'detail'> {
  const [, value, status, qualifier, , source, , detail, note] = row;
  const found = file.sources.find(({ id }) => id === source);
  const isSecondary = found !== undefined && found.evidence !== 'official' && status === 'A';
  const word = isSecondary ? locale.t(`word.evidence.${found.evidence}`) : observationWord(status, locale);
  return {
    actual: value === null ? noFigure : qualified(quantity.number(value), qualifier, locale),
    flag: { word, mark: value === null ? 'none' : status === 'A' && !isSecondary ? 'solid' : 'hollow' },
    source: found?.title ?? source,
    detail: [found?.publisher, detail, note].filter((text) => text !== undefined && text !== '').join('; '),
  };
}

/** One decimal more where a small gap would be printed as none. */
function gapDecimals({ indicator }: IndicatorFile, gap: number): number {
  return Math.abs(gap) > 1e-9 && Math.abs(gap) < 0.5 * 10 ** -indicator.decimals ? indicator.decimals + 1 : indicator.decimals;
}

/** Target years in which nothing was published. */
function targetYears(reading: IndicatorReading, periods: readonly string[]): readonly ValuesRow[] {
  const { file, locale, quantity } = reading;
  const targets = file.targets.filter(({ time, replaced }) => !replaced && !periods.includes(time));
  return targets
    .filter(({ time }, index) => targets.findIndex((other) => other.time === time) === index)
    .map(({ time, value, kind }) => ({
      key: `target-${time}`,
      year: locale.format.period(time),
      actual: noFigure,
      path: pathAt(reading, time),
      gap: noFigure,
      isWorse: false,
      flag: { word: locale.t(isFuture(file, time) ? 'indicator.values.ahead' : 'indicator.values.missing'), mark: 'none' },
      source: noFigure,
      detail: value === null ? '' : locale.t('indicator.values.target', { kind: locale.t(`word.kind.${kind}`), target: quantity.stated(value) }),
    }));
}

function pathAt({ file, verdict, quantity }: IndicatorReading, period: string): string {
  const value = verdict === null ? null : pathValueAt(file, verdict, decimalTime(period) ?? 0);
  return value === null ? noFigure : quantity.number(value);
}

function isFuture({ asOf }: IndicatorFile, time: string): boolean {
  return (decimalTime(time) ?? 0) > (decimalTime(asOf) ?? 0);
}
