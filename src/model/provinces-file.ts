import * as z from 'zod/mini';
import { directions } from './direction.ts';
import { seriesRoles } from './indicator.ts';
import { observationStatuses, qualifiers } from './observation.ts';
import { publishedSourceSchema } from './published-source.ts';

const nullableText = z.nullable(z.string());

/** An indicator with the one series its province values are of: the headline where that has any, else the first that has. */
const indicatorFields = {
  id: z.string(),
  unit: z.string(),
  /** Kind of the unit in the code list: counts and money of a province are no measure of the country's. */
  unitKind: z.string(),
  decimals: z.number(),
  direction: z.enum(directions),
  series: z.string(),
  role: z.enum(seriesRoles),
};

/** The shapes of the provinces, projected: lengths are pixels of a picture of `width` by `height`, y downwards. */
const boundariesSchema = z.lazy(() => z.object({
  width: z.number(),
  height: z.number(),
  /** By area: the outline as SVG path data, and the place of its label. */
  areas: z.record(z.string(), z.object({ path: z.string(), x: z.number(), y: z.number() })),
  /** Printed with every map, as the licence asks. */
  credit: z.string(),
  licence: z.string(),
  /** The year the boundaries stand for; null where their file does not say. */
  represents: nullableText,
}));

/** `provinces.json`: the first-level areas, their boundaries, and the indicators that have values for them; no text. */
export const provincesFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  areas: z.array(z.object({ id: z.string(), from: nullableText, to: nullableText })),
  boundaries: z.nullable(boundariesSchema),
  /** In the order of the indicators; periods oldest first, with the number of provinces that have a value. */
  indicators: z.array(
    z.object({
      ...indicatorFields,
      periods: z.array(z.tuple([z.string(), z.number()])),
    }),
  ),
}));

/** `provinces/{iso}.json`: everything one province has, one series an indicator. */
export const provinceFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  id: z.string(),
  from: nullableText,
  to: nullableText,
  indicators: z.array(
    z.object({
      ...indicatorFields,
      /** [period, value, status, qualifier, source, value of the country, rank from the highest, provinces with a value]; oldest first. Ties share the better rank; forecasts have none. */
      rows: z.array(
        z.tuple([
          z.string(),
          z.nullable(z.number()),
          z.enum(observationStatuses),
          z.nullable(z.enum(qualifiers)),
          z.string(),
          z.nullable(z.number()),
          z.nullable(z.number()),
          z.number(),
        ]),
      ),
    }),
  ),
  sources: z.array(publishedSourceSchema),
}));

export type ProvincesFile = z.infer<typeof provincesFileSchema>;
export type ProvinceFile = z.infer<typeof provinceFileSchema>;
