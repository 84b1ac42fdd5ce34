import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { Observation } from '#model/observation.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { disaggregations, isTotal } from './observation-key.ts';
import { inTimeOrder } from './period-times.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';

/** Values of an indicator beyond the total of the country. */
export type AreaRows = {
  readonly provinces: readonly Observation[];
  readonly peers: readonly Observation[];
  /** Of the country, broken down by exactly one dimension. */
  readonly dimensions: readonly Observation[];
};

/** Sorts the rows by what they are about, oldest first within each. */
export function areaRows({ indicator, observations }: PreparedIndicator): AreaRows {
  const totals = observations.filter(({ dimensions }) => isTotal(dimensions));
  const peers = indicator.peers ? totals.filter(({ area }) => area !== 'LA' && !isProvince(area)) : [];
  return {
    provinces: inTimeOrder(totals.filter(({ area }) => isProvince(area))),
    peers: inTimeOrder(peers),
    dimensions: inTimeOrder(observations.filter(({ area, dimensions }) => area === 'LA' && disaggregations(dimensions).length === 1)),
  };
}

/** Which rows there are, and by which dimensions. */
export function heldBy({ provinces, peers, dimensions }: AreaRows): IndicatorSummary['by'] {
  return {
    provinces: provinces.length > 0,
    peers: peers.length > 0,
    dimensions: [...new Set(dimensions.map((row) => singleDimension(row)[0]))],
  };
}

/** The single dimension a row is broken down by, with its code. */
export function singleDimension({ dimensions }: Observation): readonly [string, string] {
  return disaggregations(dimensions)[0] ?? ['', '_T'];
}

function isProvince(area: string): boolean {
  return area.startsWith('LA-');
}

/** A row of an area as it is published. */
export function areaRow({ series, area, period, value, status, qualifier, source }: Observation): IndicatorByFile['provinces'][number] {
  return [series, area, period, value, status, qualifier, source];
}
