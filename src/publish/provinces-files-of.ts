import type { Area } from '#model/codelist.ts';
import type { ProvinceFile, ProvincesFile } from '#model/provinces-file.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import { provinceOutlines } from './province-outlines.ts';
import { provinceValues } from './province-values.ts';
import type { Publication } from './publication.ts';
import { publishedSources } from './published-entries.ts';

/** The file of all provinces, and one of each. */
export type ProvincesFiles = { readonly all: ProvincesFile; readonly each: readonly ProvinceFile[] };

/** `provinces.json` and `provinces/{iso}.json`: every value is looked at once. */
export function provincesFilesOf(digests: readonly IndicatorDigest[], { dataset, release, sources }: Publication): ProvincesFiles {
  const provinces = dataset.areas.filter(isProvince);
  const codes = new Set(provinces.map(({ code }) => code));
  const values = digests.flatMap((digest) => provinceValues(digest, codes) ?? []);
  const head = { schemaVersion: 1, asOf: release.asOf } as const;
  const all: ProvincesFile = {
    ...head,
    areas: provinces.map(publishedArea),
    boundaries: provinceOutlines(dataset.boundaries, codes),
    indicators: values.flatMap(({ indicator, periods }) => (periods.length === 0 ? [] : [{ ...indicator, periods }])),
  };
  const each = provinces.map((area): ProvinceFile => {
    const indicators = values.flatMap(({ indicator, rows }) => {
      const own = rows.get(area.code);
      return own === undefined ? [] : [{ ...indicator, rows: [...own] }];
    });
    const used = indicators.flatMap(({ rows }) => rows.map(([, , , , source]) => source));
    return { ...head, ...publishedArea(area), indicators, sources: publishedSources(used, sources) };
  });
  return { all, each };
}

/** Whether an area is of the first level below the country: what has a page and a shape. */
export function isProvince({ kind }: Area): boolean {
  return kind === 'province';
}

function publishedArea({ code, from, to }: Area): ProvincesFile['areas'][number] {
  return { id: code, from, to };
}
