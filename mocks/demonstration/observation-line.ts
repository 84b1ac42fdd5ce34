import type { PointExtras } from './case-spec.ts';
import { type Breakdown, dimensionNames, total } from './dimensions.ts';
import { current, earliest, middle } from './releases.ts';

/** One row of an observation file; `codes` holds the cells of the dimensions, each with its comma. */
export type ObservationCells = {
  readonly area: string;
  readonly codes: string;
  readonly period: string;
  readonly value: string;
  readonly extras: PointExtras;
};

const before = ['SERIES', 'REF_AREA', 'TIME_PERIOD'];
const after = ['OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE'];

/** The first line of a file that holds some breakdowns. */
export function observationHeader(breakdowns: readonly Breakdown[]): string {
  return [...before, ...usedDimensions(breakdowns), ...after].join(',');
}

/** The cells of the dimensions of each breakdown, for `observationLine`. */
export function codeCells(breakdowns: readonly Breakdown[]): readonly string[] {
  const used = usedDimensions(breakdowns);
  return breakdowns.map(({ codes }) => used.map((dimension) => `${codes[dimension]},`).join(''));
}

function usedDimensions(breakdowns: readonly Breakdown[]): typeof dimensionNames {
  return dimensionNames.filter((dimension) => breakdowns.some(({ codes }) => codes[dimension] !== total));
}

/** Writes a row. No cell of the demonstration needs quotes; one text and not a list, because there can be a million. */
export function observationLine({ area, codes, period, value, extras }: ObservationCells): string {
  return (
    `${extras.series ?? 'report'},${area},${period},${codes}${value},${extras.qualifier ?? ''},${extras.status ?? 'A'},` +
    `${extras.kind ?? 'official'},${extras.source ?? 'demo-report'},${extras.sourceDetail ?? ''},${extras.vintage ?? vintageOf(period)},` +
    `${extras.revision ?? ''},${extras.state ?? ''},${extras.note ?? ''}`
  );
}

function vintageOf(period: string): string {
  if (period < '2025') return earliest;
  return period < '2026' ? middle : current;
}
