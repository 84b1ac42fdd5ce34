import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { ObservationStatus } from '#model/observation.ts';
import { aSource } from './indicator-file-builder.ts';

type Given = readonly [period: string, value: number | null, status?: ObservationStatus];

/** Values of groups by one dimension of the series `mtc`, unless another is named. */
export function groupRows(dimension: string, byCode: Readonly<Record<string, readonly Given[]>>, series = 'mtc'): IndicatorByFile['dimensions'] {
  return Object.entries(byCode).flatMap(([code, rows]) =>
    rows.map(([period, value, status = 'A']): IndicatorByFile['dimensions'][number] => [series, dimension, code, period, value, status, null, 'survey']),
  );
}

/** Values of other countries of the series `mtc`, unless another is named. */
export function peerRows(byArea: Readonly<Record<string, readonly Given[]>>, series = 'mtc'): IndicatorByFile['peers'] {
  return Object.entries(byArea).flatMap(([area, rows]) =>
    rows.map(([period, value, status = 'A']): IndicatorByFile['peers'][number] => [series, area, period, value, status, null, 'index']),
  );
}

/** The file of an indicator with these groups and neighbours. */
export function aByFile(parts: Partial<Pick<IndicatorByFile, 'dimensions' | 'peers'>>): IndicatorByFile {
  return {
    schemaVersion: 1,
    provinces: [],
    peers: [],
    dimensions: [],
    sources: [
      aSource({ id: 'survey', title: 'Household survey', publisher: 'Statistics office' }),
      aSource({ id: 'index', title: 'Development indicators', publisher: 'A bank' }),
    ],
    ...parts,
  };
}

/** Names of the groups and countries used in tests; the order is that of the code list. */
export const groupNames: Readonly<Record<string, string>> = {
  'SEX/_T': 'Total', 'SEX/F': 'Women', 'SEX/M': 'Men',
  'AGE/Y15T24': '15 to 24', 'AGE/Y25T64': '25 to 64', 'AGE/Y_GE65': '65 and older',
  'INCOME/Q1': 'Poorest fifth', 'INCOME/Q3': 'Middle fifth', 'INCOME/Q5': 'Richest fifth',
};

export const countryNames: Readonly<Record<string, string>> = {
  LA: 'Lao PDR', KH: 'Cambodia', MM: 'Myanmar', SG: 'Singapore', TH: 'Thailand', VN: 'Viet Nam',
};
