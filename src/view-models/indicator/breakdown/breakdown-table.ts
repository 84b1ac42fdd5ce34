import type { FigureTable } from '../../figure/figure.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import type { BreakdownSeries } from './breakdown-series.ts';
import { cellText } from './cell.ts';
import { gapsOf } from './gap.ts';

/** Every group in every period, with the total and the gap; newest first. No cell is empty. */
export function breakdownTable(reading: IndicatorReading, series: BreakdownSeries, caption: string): FigureTable {
  const { locale, quantity } = reading;
  const gaps = new Map(gapsOf(series).map((gap) => [gap.period, gap]));
  const columns = series.total === null ? series.groups : [...series.groups, series.total];
  return {
    caption,
    columns: [locale.t('breakdown.table.period'), ...columns.map(({ name }) => name), locale.t('breakdown.table.gap')],
    rows: series.periods.toReversed().map((period) => {
      const gap = gaps.get(period);
      return {
        id: period,
        cells: [
          locale.format.period(period),
          ...columns.map(({ cells }) => cellText(cells.get(period), reading)),
          gap === undefined ? locale.t('breakdown.table.noGap') : quantity.difference(gap.size),
        ],
      };
    }),
  };
}
