import * as v from "valibot";

/** [lon, lat] in degrees (WGS 84). */
export type LonLat = [number, number];
/** A closed ring: the first position is repeated at the end. */
export type Ring = LonLat[];

const position = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);
const line = v.array(position);
const ring = v.pipe(line, v.minLength(4), v.check(isClosed, "the ring is not closed"));
const rings = v.array(ring);

export const polygonal = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: rings }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
]);
export const linear = v.variant("type", [
  v.object({ type: v.literal("LineString"), coordinates: line }),
  v.object({ type: v.literal("MultiLineString"), coordinates: v.array(line) }),
]);
export const punctual = v.object({ type: v.literal("Point"), coordinates: position });

export type Polygonal = v.InferOutput<typeof polygonal>;
export type Linear = v.InferOutput<typeof linear>;
export type Punctual = v.InferOutput<typeof punctual>;
export type Geometry = Polygonal | Linear | Punctual;

/** A feature as it is written: properties in the order in which they stand in the file. */
export interface LayerFeature<P = object, G extends Geometry = Geometry> {
  readonly type: "Feature";
  readonly id?: string | number;
  readonly properties: P;
  readonly geometry: G;
}

/** The schema of a collection whose features have these properties and this geometry; other keys are dropped. */
export function collectionOf<P extends v.GenericSchema, G extends v.GenericSchema<unknown, Geometry | null>>(
  properties: P,
  geometry: G,
) {
  return v.object({
    type: v.literal("FeatureCollection"),
    features: v.array(v.object({ type: v.literal("Feature"), properties, geometry })),
  });
}

/** The polygons of a geometry: each one outer ring, then its holes. */
export function polygonsOf(geometry: Polygonal): Ring[][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function isClosed(positions: Ring): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
