import type { IndicatorByFile } from '#model/indicator-file.ts';
import { compareNames } from '#i18n/name-order.ts';
import { cellOfArea, cellOfSeries, cellsByPeriod, type Group, periodsOf, valuedCells } from '../breakdown/cell.ts';
import { breakTimes } from '../breakdown/series-breaks.ts';
import type { IndicatorReading } from '../indicator-reading.ts';

/** One series of the Lao PDR among its neighbours. */
export type Neighbourhood = {
  readonly series: string;
  readonly seriesText: string | null;
  /** The Lao PDR itself. */
  readonly own: Group;
  /** In the order of the reader's alphabet. */
  readonly neighbours: readonly Group[];
  readonly periods: readonly string[];
  readonly breaks: readonly number[];
};

const ownArea = 'LA';
const roles = ['headline', 'earlier', 'alternative', 'context'];

/** Every series that neighbours have values of, each for itself; what is compared with the targets first. */
export function neighbourhoods(reading: IndicatorReading, { peers }: IndicatorByFile): readonly Neighbourhood[] {
  const { file } = reading;
  const rank = (id: string): number => roles.indexOf(file.series.find((series) => series.id === id)?.role ?? 'context');
  return [...new Set(peers.map(([series]) => series))]
    .toSorted((a, b) => rank(a) - rank(b))
    .map((series) => neighbourhood(reading, peers.filter(([id]) => id === series), series));
}

function neighbourhood({ file, texts }: IndicatorReading, rows: IndicatorByFile['peers'], series: string): Neighbourhood {
  const name = (area: string): string => texts.areas[area] ?? area;
  const ownRows = file.series.find(({ id }) => id === series)?.rows ?? [];
  const own: Group = { id: ownArea, name: name(ownArea), cells: cellsByPeriod(ownRows.map(cellOfSeries)) };
  const neighbours = [...new Set(rows.map(([, area]) => area))].map((area): Group => ({
    id: area,
    name: name(area),
    cells: cellsByPeriod(rows.filter(([, code]) => code === area).map(cellOfArea)),
  }));
  return {
    series, own,
    seriesText: texts.series[series] ?? null,
    neighbours: neighbours.toSorted((a, b) => compareNames(a.name, b.name)),
    periods: periodsOf([own, ...neighbours].map((group) => ({ ...group, cells: new Map(valuedCells(group).map((cell) => [cell.period, cell])) }))),
    breaks: breakTimes(file, series),
  };
}
