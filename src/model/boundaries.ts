import * as z from 'zod/mini';

/** Longitude and latitude in degrees; a height after them is allowed and not used. */
const positionSchema = z.array(z.number()).check(z.minLength(2));
/** An outer ring and the holes in it, each closed. */
const polygonSchema = z.array(z.array(positionSchema).check(z.minLength(4))).check(z.minLength(1));

const geometrySchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema) }),
]);

/** `geo/provinces.geojson`: one feature an area. Members that nothing reads are kept: the fingerprint is of the whole file. */
export const boundariesSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  licence: z.string().check(z.minLength(1)),
  /** Printed with every map. */
  credit: z.string().check(z.minLength(1)),
  /** The year they stand for; without it the one the note names. */
  represents: z.optional(z.string()),
  note: z.optional(z.string()),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      properties: z.looseObject({ iso: z.string() }),
      geometry: geometrySchema,
    }),
  ),
});

export type Boundaries = z.infer<typeof boundariesSchema>;
export type BoundaryGeometry = z.infer<typeof geometrySchema>;
