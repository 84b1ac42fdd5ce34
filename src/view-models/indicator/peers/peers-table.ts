import type { FigureTable } from '../../figure/figure.ts';
import { cellText, type Group, valuedCells, valueText } from '../breakdown/cell.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import type { Comparison } from './comparison.ts';

/** How the countries are ordered: as in a dictionary, or, on request, by value. */
export type PeerOrder = 'name' | 'value';

type TableInput = { readonly countries: readonly Group[]; readonly comparison: Comparison | null; readonly caption: string };

/** A row a country: its value in the common period, its newest and its first value, each with its period. */
export function peersTable(reading: IndicatorReading, { countries, comparison, caption }: TableInput): FigureTable {
  const { t, format } = reading.locale;
  const period = comparison?.own.period ?? null;
  return {
    caption,
    columns: [
      t('breakdown.peers.country'),
      ...(period === null ? [] : [t('breakdown.peers.inPeriod', { time: format.period(period) })]),
      t('breakdown.peers.latest'),
      t('breakdown.peers.first'),
    ],
    rows: countries.map((country) => ({
      id: country.id,
      cells: [
        country.name,
        ...(period === null ? [] : [cellText(country.cells.get(period), reading)]),
        dated(reading, country, -1),
        dated(reading, country, 0),
      ],
    })),
  };
}

function dated(reading: IndicatorReading, country: Group, place: 0 | -1): string {
  const { locale } = reading;
  const cell = valuedCells(country).at(place);
  if (cell === undefined) return cellText(undefined, reading);
  return locale.t('breakdown.valueAt', { value: valueText(cell, reading), time: locale.format.period(cell.period) });
}

/** By value: the higher first in the common period; countries without a value for it last, in the order of their names. */
export function inOrder(countries: readonly Group[], comparison: Comparison | null, order: PeerOrder): readonly Group[] {
  if (order === 'name' || comparison === null) return countries;
  const valueOf = ({ cells }: Group): number => cells.get(comparison.own.period)?.value ?? -Infinity;
  return countries.toSorted((a, b) => (valueOf(a) === valueOf(b) ? 0 : valueOf(b) - valueOf(a)));
}
