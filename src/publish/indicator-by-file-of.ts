import type { IndicatorByFile } from '#model/indicator-file.ts';
import { areaRow, singleDimension, type AreaRows } from './area-rows.ts';
import { areApart } from './breakdown-files-of.ts';
import type { Publication } from './publication.ts';
import { publishedSources } from './published-entries.ts';

/** `indicators/{id}.by.json`; null where an indicator has nothing but totals of the country. */
export function indicatorByFileOf(areas: AreaRows, { sources }: Publication): IndicatorByFile | null {
  const { provinces, peers, dimensions } = areas;
  const all = [...provinces, ...peers, ...dimensions];
  if (all.length === 0) return null;
  return {
    schemaVersion: 1,
    provinces: provinces.map(areaRow),
    peers: peers.map(areaRow),
    dimensions: (areApart(areas) ? [] : dimensions).map((row) => [
      row.series,
      ...singleDimension(row),
      row.period,
      row.value,
      row.status,
      row.qualifier,
      row.source,
    ]),
    sources: publishedSources(all.map(({ source }) => source), sources),
  };
}
